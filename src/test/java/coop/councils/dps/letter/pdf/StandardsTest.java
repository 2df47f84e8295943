package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every letter is an archive file and an accessible file at once (R62). */
class StandardsTest {

  private static final LetterPdf PRINTER = new LetterPdf();

  static Stream<Named<LetterDocument>> letters() {
    return Stream.of(
        Named.of("an award of one criterion", Letters.withCriteria(1)),
        Named.of("an award of two pages", Letters.award()),
        Named.of("thirty criteria over several pages", Letters.withCriteria(30)),
        Named.of("Welsh", Letters.welsh()),
        Named.of("texts of 10,000 characters", EdgeLetters.longTexts()),
        Named.of("rare characters", EdgeLetters.scripts()),
        Named.of("names of 100 characters",
            Letters.withRecipient("Society of ".repeat(9) + "X", "Y".repeat(100), "Z ".repeat(50))),
        Named.of("no blocks", Letters.withBlocks()),
        Named.of("an empty paragraph", Letters.withBlocks(Paragraph.of(""), Paragraph.of("\u200B"))),
        Named.of("no embedded file", withoutFile(Letters.award())));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aLetterIsPdfA3a(LetterDocument letter) throws Exception {
    assertEquals(List.of(), Verapdf.complaints(PRINTER.render(letter), PDFAFlavour.PDFA_3_A));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aLetterIsPdfUa1(LetterDocument letter) throws Exception {
    assertEquals(List.of(), Verapdf.complaints(PRINTER.render(letter), PDFAFlavour.PDFUA_1));
  }

  private static LetterDocument withoutFile(LetterDocument letter) {
    return new LetterDocument(letter.reference(), letter.letterhead(), letter.recipient(), letter.parts(),
        letter.verification(), letter.createdAt(), Optional.empty());
  }
}
