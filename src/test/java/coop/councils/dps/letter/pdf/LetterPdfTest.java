package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.Block;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.letter.domain.Recipient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

  private static final LetterPdf PRINTER = new LetterPdf();

  @Test
  void theSameLetterGivesTheSameBytes() {
    byte[] first = PRINTER.render(EdgeLetters.scripts());
    assertArrayEquals(first, new LetterPdf().render(EdgeLetters.scripts()));
    assertArrayEquals(PRINTER.render(Letters.award()), PRINTER.render(Letters.award()));
  }

  @Test
  void theLocaleOfTheServerChangesNothing() {
    byte[] expected = PRINTER.render(Letters.award());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertArrayEquals(expected, new LetterPdf().render(Letters.award()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyThreadsShareOnePrinter() throws Exception {
    byte[] award = PRINTER.render(Letters.award());
    byte[] rare = PRINTER.render(EdgeLetters.scripts());
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<byte[]>> letters = IntStream.range(0, 64)
          .<Callable<byte[]>>mapToObj(
              i -> () -> PRINTER.render(i % 2 == 0 ? Letters.award() : EdgeLetters.scripts()))
          .toList();
      List<Future<byte[]>> printed = pool.invokeAll(letters);
      for (int i = 0; i < printed.size(); i++) {
        assertArrayEquals(i % 2 == 0 ? award : rare, printed.get(i).get());
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void theTextReadsInTheOrderOfTheLetter() throws Exception {
    String text = text(Letters.award());
    List<String> order = List.of("Oldham Council", "Strategic Procurement", "Northern Commons Research Cooperative Ltd",
        "5 June 2026", "DPS/2026/0042-A", "Dear Ms Evans", "Research into cooperative social care", "Thank you",
        "Contract price", "Although regulation 87", "How tenders were scored", "Scores of your tender", "Criterion",
        "Method and approach", "Total", "Reasons for the decision", "1.", "an updated self-declaration",
        "What to keep in mind", "Yours sincerely", "Margaret Holroyd", "Head of Strategic Procurement");
    int at = 0;
    for (String part : order) {
      int found = text.indexOf(part, at);
      assertTrue(found >= 0, () -> part + " is missing or too early in:\n" + text);
      at = found + part.length();
    }
  }

  @Test
  void everyPageCarriesReferenceAndPageCount() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(Letters.withCriteria(30)))) {
      assertEquals(3, document.getNumberOfPages());
      for (int page = 1; page <= 3; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        assertTrue(text.contains("Page " + page + " of 3"), text);
        assertTrue(text.contains("DPS/2026/0042-A"), text);
      }
    }
  }

  @Test
  void theSignatureStaysTogetherWithTheEndOfTheText() throws Exception {
    for (int paragraphs = 1; paragraphs < 30; paragraphs++) {
      Paragraph[] body = new Paragraph[paragraphs];
      Arrays.fill(body, Paragraph.of(Letters.words(150)));
      List<Block> blocks = new ArrayList<>(List.of(body));
      blocks.add(Letters.SIGNATURE);
      String last = lastPage(Letters.withBlocks(blocks.toArray(Block[]::new)));
      assertTrue(last.contains("The tender describes"), last);
      assertTrue(last.indexOf("Yours sincerely") < last.indexOf("Margaret Holroyd"), last);
    }
  }

  @Test
  void charactersBeyondTheTypefaceShowTheirCodePoint() throws Exception {
    String text = text(EdgeLetters.scripts());
    assertTrue(text.contains("[U+4E2D][U+6587]"), text);
    assertTrue(text.contains("[U+1F600]"), text);
    assertTrue(text.contains("full-width ABC, ligature ff"), text);
    assertTrue(text.contains("Nguyễn Thị Hồng Ánh; Greek: Ελληνικά Ἀθῆναι; Cyrillic: Київ Белград Њ Ђ"), text);
    assertTrue(text.contains("decomposed: ŵ ŷ"), text);
    assertTrue(text.contains("tab here, softhyphen, zerowidth, bidi"), text);
  }

  @Test
  void textFromRightToLeftIsRefused() {
    LetterDocument letter = Letters.withBlocks(Paragraph.of("The company is called شركة"));
    UnprintableTextException refusal = assertThrows(UnprintableTextException.class, () -> PRINTER.render(letter));
    assertEquals("The company is called شركة", refusal.text());
  }

  @Test
  void nothingIsDrawnBelowTheMarginHoweverManyLinesTheHeadHas() throws Exception {
    List<String> many = Collections.nCopies(150, "A line of an address that is long enough to be broken into two or three");
    LetterDocument model = Letters.award();
    Letterhead head = model.letterhead();
    LetterDocument letter = new LetterDocument(model.reference(),
        new Letterhead(head.authority(), many, many, head.onBehalfOf(), head.accent(), head.crest()),
        Optional.of(new Recipient("Example Ltd", many)), model.parts(), model.verification(), model.createdAt(),
        model.embedded());
    List<Float> lowest = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PRINTER.render(letter))) {
      PDFTextStripper stripper = new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          // The foot has type of 8 points, smaller than any line of the head but the one beside the code.
          if (text.getFontSizeInPt() != 8f) {
            lowest.add(text.getYDirAdj());
          }
          super.processTextPosition(text);
        }
      };
      String text = stripper.getText(document);
      assertTrue(text.contains("Dear Ms Evans"), text);
    }
    assertTrue(Collections.max(lowest) <= Paper.BOTTOM, "down to " + Collections.max(lowest));
  }

  @Test
  void theFileNamesItselfInBothPlacesAlike() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(Letters.welsh()))) {
      String packet = new String(
          document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertEquals("Hysbysiad o benderfyniad", document.getDocumentInformation().getTitle());
      assertTrue(packet.contains(">Hysbysiad o benderfyniad<"), packet);
      assertEquals("Cyngor Gwynedd", document.getDocumentInformation().getAuthor());
      assertTrue(packet.contains(">Cyngor Gwynedd<"), packet);
      assertTrue(packet.contains("<xmp:CreateDate>2026-06-05T08:00:00Z<"), packet);
      assertEquals("D:20260605080000Z",
          document.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE));
      assertEquals("cy", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      document.getPages().forEach(page -> assertEquals("S", page.getCOSObject().getNameAsString("Tabs")));
    }
  }

  @Test
  void theDecisionTravelsInsideTheFile() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(Letters.award()))) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      COSDictionary file = (COSDictionary) catalog.getCOSArray(Cos.name("AF")).getObject(0);
      assertEquals("Data", file.getNameAsString("AFRelationship"));
      assertEquals("decision.json", file.getString(COSName.UF));
      String json = file.getCOSDictionary(COSName.EF).getCOSStream(COSName.F).toTextString();
      assertEquals("{\"decision\":\"award\",\"reference\":\"DPS/2026/0042-A\"}", json);
    }
  }

  @Test
  void aLetterWithoutFileHoldsNone() throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(Letters.welsh()))) {
      assertFalse(document.getDocumentCatalog().getCOSObject().containsKey("AF"));
    }
  }

  private static String text(LetterDocument letter) throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(letter))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String lastPage(LetterDocument letter) throws Exception {
    try (PDDocument document = Loader.loadPDF(PRINTER.render(letter))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(document.getNumberOfPages());
      return stripper.getText(document);
    }
  }
}
