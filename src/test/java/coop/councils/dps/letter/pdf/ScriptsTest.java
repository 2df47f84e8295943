package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.Paragraph;
import coop.councils.dps.shared.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A letter to somebody with a name in any script")
class ScriptsTest {

  private static final LetterPdf PRINTER = new LetterPdf();
  private static final String PUA = "\uE000";

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "Polish | Spółdzielnia Łączność Źdźbło | Liberation",
    "Romanian | Cooperativa Învățământ Șapte Țări | Liberation",
    "Czech | Družstvo Příští Žluťoučký Kůň | Liberation",
    "Hungarian | Szövetkezet Őrült Űrhajó | Liberation",
    "Turkish | Kooperatif İğneli Şişe ığ | Liberation",
    "Maltese | Koperattiva Ħamrun Żgħażagħ Ġdid Ċar | Liberation",
    "Latvian | Kooperatīvs Ķīšu Ļaužu Ņemt Ģimene | Liberation",
    "Icelandic | Samvinnufélagið Þórður Æðey | Liberation",
    "Welsh | Cwmni Cydweithredol Ŵyn Tŷ Ẁ Ẃ Ẅ Ỳ | Liberation",
    "Vietnamese | Hợp tác xã Nguyễn Thị Hồng Ánh | Liberation",
    "Greek | Συνεταιρισμός Ελλήνων ΐ Ώ | Liberation",
    "Cyrillic | Кооператив Київ Їжак Ђорђе Љубљана | Liberation",
    "Georgian | კოოპერატივი თბილისი | DejaVu",
    "Armenian | Կոոպերատիվ Երևան | DejaVu"
  })
  @DisplayName("holds every character of it, embedded, to be read and copied, and complies with both standards")
  void printed(String language, String name, String family) throws Exception {
    byte[] pdf = PRINTER.render(Letters.withRecipient(name, "1 High Street", name));
    assertEquals(List.of(), Verapdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Glyphs glyphs = Glyphs.of(document);
      assertTrue(glyphs.text.contains(name), glyphs.text);
      assertFalse(glyphs.text.contains("[U+"), glyphs.text);
      assertEquals(List.of(), glyphs.boxes);
      assertTrue(glyphs.embedded, "every font is embedded");
      assertTrue(glyphs.fonts.stream().anyMatch(font -> font.contains(family)), glyphs.fonts::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"合作社, [U+5408][U+4F5C][U+793E]", "협동조합, [U+D611][U+B3D9][U+C870][U+D569]",
      "Kooperative \uD83E\uDD1D, Kooperative [U+1F91D]", "सहकारी, [U+0938]", "\uD83D\uDE00\uD83D\uDE00, [U+1F600]"})
  @DisplayName("shows the code point of what no typeface here has, never a box")
  void codePoint(String name, String shown) throws Exception {
    byte[] pdf = PRINTER.render(Letters.withRecipient(name, "1 High Street"));
    assertEquals(List.of(), Verapdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Glyphs glyphs = Glyphs.of(document);
      assertEquals(List.of(), glyphs.boxes);
      assertTrue(glyphs.text.contains(shown) || shown.startsWith("[U+1F600]"), glyphs.text);
    }
  }

  @Test
  @DisplayName("loses control characters, marks of direction and characters of private use leave no box")
  void controls() throws Exception {
    String name = "A\u0000B\u0007C\u001B[31mD\u200BE\u202EF\u2066G\u00ADH\uFEFFI";
    byte[] pdf = PRINTER.render(Letters.withRecipient(name, "1 High\tStreet" + PUA));
    assertEquals(List.of(), Verapdf.complaints(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Glyphs glyphs = Glyphs.of(document);
      assertTrue(glyphs.text.contains("ABC[31mDEFGHI"), glyphs.text);
      assertTrue(glyphs.text.contains("1 High Street[U+E000]"), glyphs.text);
      assertEquals(List.of(), glyphs.boxes);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"شركة تعاونية", "קואופרטיב", "Cooperative שלום Ltd", "‏123 ع", "ދިވެހި"})
  @DisplayName("is refused where it runs from right to left, with the text that does (R43)")
  void rightToLeft(String name) {
    UnprintableTextException refusal = assertThrows(UnprintableTextException.class,
        () -> PRINTER.render(Letters.withRecipient(name, "1 High Street")));
    assertTrue(refusal.text().contains(name), refusal.text());
    assertTrue(new Messages().text("letter.rightToLeft", refusal.text()).contains(name));
  }

  @Test
  @DisplayName("wraps names of 100 characters within the page, with and without spaces")
  void longNames() throws Exception {
    String spaced = "Cooperative Society of ".repeat(5).substring(0, 100).strip();
    String solid = "Ŵ".repeat(100);
    for (String name : List.of(spaced, solid)) {
      byte[] pdf = PRINTER.render(Letters.withRecipient(name, name));
      assertEquals(List.of(), Verapdf.complaints(pdf));
      assertInside(pdf);
      String text = TaggedText.of(pdf).all().replace(" ", "");
      assertTrue(text.contains(name.replace(" ", "") + name.replace(" ", "")), text);
    }
  }

  @Test
  @DisplayName("holds thirty criteria, and reasons of 10,000 characters, whole and within its pages")
  void large() throws Exception {
    List<LetterDocument> letters = List.of(Letters.withCriteria(30), EdgeLetters.longTexts(),
        Letters.withBlocks(Paragraph.of(Letters.words(10_000)), Paragraph.of("x".repeat(10_000)), Letters.SIGNATURE));
    for (LetterDocument letter : letters) {
      byte[] pdf = PRINTER.render(letter);
      assertEquals(List.of(), Verapdf.complaints(pdf));
      assertInside(pdf);
    }
    String text = TaggedText.of(PRINTER.render(letters.get(2))).all();
    assertTrue(text.contains(Letters.words(10_000)));
    assertTrue(text.replace(" ", "").contains("x".repeat(10_000)));
    assertEquals(31 + 5 + 1, TaggedText.of(PRINTER.render(letters.get(0))).texts("TR").size());
  }

  private static void assertInside(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(List.of(), Glyphs.of(document).outside);
    }
  }

  /** Every glyph of a file. */
  private static final class Glyphs extends PDFTextStripper {

    private final List<String> boxes = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private boolean embedded = true;
    private String text;

    static Glyphs of(PDDocument document) throws Exception {
      Glyphs glyphs = new Glyphs();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          glyphs.embedded &= font.isEmbedded();
          glyphs.fonts.add(font.getName());
        }
      }
      glyphs.text = glyphs.getText(document).replaceAll("\\s+", " ");
      return glyphs;
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code,
        Vector displacement) throws IOException {
      super.showFontGlyph(matrix, font, code, displacement);
      if (code == 0) {
        boxes.add(font.getName());
      }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      super.processTextPosition(position);
      if (position.getX() < 40 || position.getEndX() > 596 - 40 || position.getY() < 20 || position.getY() > 842 - 20) {
        outside.add(position.getUnicode() + " at " + position.getX() + ", " + position.getY());
      }
    }
  }
}
