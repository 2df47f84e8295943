package coop.councils.dps.letter.application;

import coop.councils.dps.letter.content.ComposeLetter;
import coop.councils.dps.letter.content.LetterContent;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.ApprovedText;
import coop.councils.dps.letter.domain.ApprovedTexts;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.Seal;
import coop.councils.dps.letter.pdf.SealException;
import coop.councils.dps.letter.pdf.UnprintableTextException;
import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the PDF of a letter, to be looked at or to be sent; one to be sent is sealed where a certificate is configured.
 *
 * <p>Refuses what {@link ComposeLetter} refuses, text that runs from right to left, and to send anything once
 * the certificate of the seal ran out, each with a sentence.
 */
@Dependent
public class PrintLetter {

  private static final Logger LOG = Logger.getLogger(PrintLetter.class.getName());
  private static final Seal NO_SEAL = new Seal();

  private final LetterPdf pdf;
  private final Seal seal;
  private final ApprovedTexts approved;
  private final String verifyPage;

  @Inject
  public PrintLetter(LetterPdf pdf, Seal seal, ApprovedTexts approved,
      @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.pdf = pdf;
    this.seal = seal;
    this.approved = approved;
    this.verifyPage = baseUrl + "/verify";
  }

  /** A letter and its file. */
  public record Printed(LetterDocument document, byte[] pdf) {}

  public Printed toSend(LetterContent content, LetterFrame frame) {
    LetterDocument document = compose(content, frame, false);
    return new Printed(document, print(document, seal));
  }

  /** Marked as a preview on its first page, with nothing to verify. */
  public byte[] toLookAt(LetterContent content, LetterFrame frame) {
    return print(compose(content, frame, true), NO_SEAL);
  }

  /** What the letter lacks; empty when it can be sent. */
  public List<IncompleteException.Missing> missing(LetterContent content, LetterFrame frame) {
    try {
      compose(content, frame, false);
      return List.of();
    } catch (IncompleteException e) {
      return e.missing();
    }
  }

  private LetterDocument compose(LetterContent content, LetterFrame frame, boolean preview) {
    Map<String, String> welsh = frame.sender().welsh()
        ? approved.all().stream().collect(Collectors.toMap(ApprovedText::key, ApprovedText::words))
        : Map.of();
    return new ComposeLetter(welsh, verifyPage, preview).compose(content, frame);
  }

  private byte[] print(LetterDocument document, Seal by) {
    try {
      return pdf.render(document, by);
    } catch (UnprintableTextException e) {
      throw new RefusedException("R43", "letter.rightToLeft", e.text());
    } catch (SealException e) {
      LOG.log(Level.WARNING, e, () -> "A letter could not be sealed: " + e.getMessage());
      throw new RefusedException("SEAL", "letter.notSealed");
    }
  }
}
