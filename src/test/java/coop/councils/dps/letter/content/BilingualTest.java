package coop.councils.dps.letter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.TaggedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R59: what a Welsh buyer sends says the same in Welsh and in English, and is read aloud in the right voice. */
@DisplayName("A letter in Welsh and English (R59)")
class BilingualTest {

  private static final LetterPdf PRINTER = new LetterPdf();
  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

  @ParameterizedTest
  @EnumSource
  @DisplayName("is a Welsh document with one part in each language, the Welsh first")
  void parts(LetterKind kind) {
    TaggedText text = printed(kind);
    assertEquals("cy", text.documentLanguage());
    List<String> languages = text.pieces().stream().filter(piece -> piece.path().equals("Document/Part"))
        .map(TaggedText.Piece::language).toList();
    assertEquals(List.of("cy", "en-GB"), languages);
    assertEquals(Set.of("cy", "en-GB"),
        text.pieces().stream().map(TaggedText.Piece::language).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("has the whole letter in both parts: the same headings, tables, rows and items, in the same order")
  void complete(LetterKind kind) {
    TaggedText text = printed(kind);
    String withNote = shape(part(text, 1)).replaceFirst("H1 ", "H1 P ");
    assertEquals(withNote, shape(part(text, 0)), "the same, with the note on the draft after the subject");
    TaggedText english = TaggedText.of(PRINTER.render(SampleLetters.compose(SampleLetters.of(kind, DAY),
        Altered.with(SampleLetters.frame(kind, DAY, true), "sender.welsh", false))));
    String whole = english.all();
    assertTrue(whole.endsWith(TaggedText.of(part(text, 1))), () -> whole + "\n\n" + TaggedText.of(part(text, 1)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("goes down its headings one level at a time, from one of level 1 in each part")
  void headings(LetterKind kind) {
    TaggedText text = printed(kind);
    for (int part = 0; part < 2; part++) {
      List<String> levels = part(text, part).stream().filter(ends("H1", "H2", "H3"))
          .map(piece -> piece.path().substring(piece.path().lastIndexOf('/') + 1)).toList();
      assertEquals("H1", levels.get(0));
      assertEquals(1, levels.stream().filter("H1"::equals).count(), levels::toString);
      for (int i = 1; i < levels.size(); i++) {
        assertTrue(levels.get(i).charAt(1) - levels.get(i - 1).charAt(1) <= 1, levels::toString);
      }
    }
  }

  @Test
  @DisplayName("reads what people typed in English in an English voice, within the Welsh part")
  void typed() {
    List<TaggedText.Piece> welsh = part(printed(LetterKind.UNSUCCESSFUL), 0);
    String english = TaggedText.of(welsh.stream().filter(piece -> piece.language().equals("en-GB")).toList());
    for (String typed : List.of("A cooperative strategy for neighbourhoods", "Policy Development & Testing", "Method",
        "It names wards, but few dates.", "The winning tender named dates and people for every ward.")) {
      assertTrue(english.contains(typed), () -> typed + " in " + english);
    }
    String inWelsh = TaggedText.of(welsh.stream().filter(piece -> piece.language().equals("cy")).toList());
    assertFalse(inWelsh.contains("wards"), inWelsh);
    assertTrue(inWelsh.contains("Mae Example Borough Council wedi penderfynu"), inWelsh);
  }

  @Test
  @DisplayName("gives dates and amounts in each language, and page counts in both at once")
  void written() throws Exception {
    LetterDocument letter = SampleLetters.document(LetterKind.AWARD, DAY, true);
    byte[] pdf = PRINTER.render(letter);
    TaggedText text = TaggedText.of(pdf);
    assertTrue(TaggedText.of(part(text, 0)).contains("ydd Llun 15 Mehefin 2026"), TaggedText.of(part(text, 0)));
    assertTrue(TaggedText.of(part(text, 1)).contains("Monday 15 June 2026"));
    assertTrue(TaggedText.of(part(text, 0)).contains("£45,000.00"));
    assertTrue(text.all().contains("5 Mehefin 2026 5 June 2026"), text.all());
    assertTrue(letter.title().endsWith(" / Notice of award decision, subject to contract"), letter.title());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String count = "Tudalen %1$d o %2$d / Page %1$d of %2$d".formatted(page, document.getNumberOfPages());
        assertTrue(stripper.getText(document).contains(count), count);
      }
    }
  }

  @Test
  @DisplayName("is read in order: who writes, to whom, when, the Welsh letter to its signature, then the English")
  void order() {
    String text = printed(LetterKind.UNSUCCESSFUL).all();
    int at = 0;
    for (String next : List.of("Cyngor Enghraifft", "Neuadd y Ddinas", "Example Cooperative Ltd Unit 4", "5 Mehefin 2026",
        "LET-4F7K-9Q2M-XT3P", "Annwyl Syr neu Fadam", "rheoliad 87", "Yn gywir", "Ros Owner", "ar ran Cyngor Enghraifft",
        "Dear Sir or Madam", "Outcome of your tender", "regulation 87", "Criteria and scores",
        "Reasons, question by question", "What you can do", "Yours faithfully", "Ros Owner", "for Cyngor Enghraifft")) {
      int found = text.indexOf(next, at);
      assertTrue(found >= 0, () -> next + " is missing or too early in:\n" + text);
      at = found + next.length();
    }
  }

  private static TaggedText printed(LetterKind kind) {
    return TaggedText.of(PRINTER.render(SampleLetters.document(kind, DAY, true)));
  }

  /** The pieces of the first or the second part. */
  private static List<TaggedText.Piece> part(TaggedText text, int number) {
    List<TaggedText.Piece> pieces = text.pieces();
    int end = pieces.indexOf(pieces.stream().filter(piece -> piece.path().equals("Document/Part")).findFirst()
        .orElseThrow());
    return pieces.subList(number == 0 ? 0 : end + 1, number == 0 ? end : pieces.size()).stream()
        .filter(piece -> piece.in("Part")).toList();
  }

  private static String shape(List<TaggedText.Piece> part) {
    return part.stream().filter(ends("H1", "H2", "H3", "P", "TR", "TH", "TD", "LBody", "Caption", "Figure"))
        .map(piece -> piece.path().substring(piece.path().lastIndexOf('/') + 1)).collect(Collectors.joining(" "));
  }

  private static Predicate<TaggedText.Piece> ends(String... types) {
    return piece -> piece.text().equals("\n")
        && Set.of(types).contains(piece.path().substring(piece.path().lastIndexOf('/') + 1));
  }
}
