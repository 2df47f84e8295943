package coop.councils.dps.letter.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF what a file lacks; a failure of veraPDF itself is a failure of the test. */
public final class Verapdf {

  private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Verapdf() {}

  /** What the file breaks of PDF/A-3a and PDF/UA-1; it is read once for both, which is faster. */
  public static List<String> complaints(byte[] pdf) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), BOTH.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(BOTH)) {
      List<ValidationResult> results = validator.validateAll(parser);
      List<String> complaints = results.stream().flatMap(result -> complaints(result).stream()).toList();
      return results.size() == BOTH.size() ? complaints : List.of("Not judged by both standards: " + results);
    }
  }

  /** The rules of the standard that the file breaks, empty when it complies. */
  public static List<String> complaints(byte[] pdf, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return complaints(validator.validate(parser));
    }
  }

  private static List<String> complaints(ValidationResult result) {
    List<String> complaints = result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
        .toList();
    return result.isCompliant() == complaints.isEmpty() ? complaints : List.of("No verdict: " + result);
  }
}
