package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.content.SampleLetters;
import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Letters merged into one file")
class MergedLettersTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final List<String> TITLES = List.of("2024-02-29 Award", "2024-02-29 Dyfarniad aflwyddiannus ŵŷ",
      "2024-02-29 Opening record");

  private static List<byte[]> letters;
  private static byte[] merged;

  @BeforeAll
  static void merge() {
    LetterPdf printer = new LetterPdf();
    letters = List.of(printer.render(SampleLetters.document(LetterKind.AWARD, DAY, false)),
        printer.render(SampleLetters.document(LetterKind.UNSUCCESSFUL, DAY, true)),
        printer.render(SampleLetters.document(LetterKind.OPENING_RECORD, DAY, false)));
    MergedLetters whole = new MergedLetters();
    for (int i = 0; i < letters.size(); i++) {
      whole.add(TITLES.get(i), letters.get(i));
    }
    assertEquals(3, whole.count());
    merged = whole.finish();
  }

  @Test
  @DisplayName("have an outline whose entries lead to the first page of each")
  void outline() throws Exception {
    try (PDDocument document = Loader.loadPDF(merged)) {
      List<String> titles = new ArrayList<>();
      int page = 0;
      int letter = 0;
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        assertEquals(page, document.getPages().indexOf(item.findDestinationPage(document)), item.getTitle());
        page += TaggedText.of(letters.get(letter++)).pages();
      }
      assertEquals(TITLES, titles);
      assertEquals(page, document.getNumberOfPages());
      assertEquals("3 letters", document.getDocumentInformation().getTitle());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  @DisplayName("keep their tags: what was read aloud of each is read aloud of all, in order")
  void tags() throws Exception {
    try (PDDocument document = Loader.loadPDF(merged)) {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
    }
    TaggedText whole = TaggedText.of(merged);
    String expected = String.join(" ", letters.stream().map(letter -> TaggedText.of(letter).all()).toList());
    assertEquals(expected, whole.all());
    assertEquals(4, whole.texts("H1").size());
  }

  @Test
  @DisplayName("keep the languages of a bilingual one among them")
  void languages() {
    String welsh = TaggedText.of(letters.get(1)).in("cy");
    assertEquals(welsh, TaggedText.of(merged).in("cy"));
  }

  @Test
  @DisplayName("show on their pages what they showed, and carry no decision, seal or promise of an archive file")
  void pages() throws Exception {
    try (PDDocument document = Loader.loadPDF(merged)) {
      StringBuilder apart = new StringBuilder();
      for (byte[] letter : letters) {
        try (PDDocument one = Loader.loadPDF(letter)) {
          apart.append(new PDFTextStripper().getText(one));
        }
      }
      assertEquals(apart.toString(), new PDFTextStripper().getText(document));
      for (String entry : List.of("AF", "Names", "Metadata", "OutputIntents", "AcroForm")) {
        assertFalse(document.getDocumentCatalog().getCOSObject().containsKey(entry), entry);
      }
    }
  }

  @Test
  @DisplayName("of one letter are called as that letter is")
  void one() throws Exception {
    MergedLetters whole = new MergedLetters();
    whole.add("Award to Ŵyn", letters.get(0));
    try (PDDocument document = Loader.loadPDF(whole.finish())) {
      assertEquals("Award to Ŵyn", document.getDocumentInformation().getTitle());
    }
  }
}
