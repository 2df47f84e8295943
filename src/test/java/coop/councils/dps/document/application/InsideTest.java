package coop.councils.dps.document.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.document.domain.DocumentType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file, looked at inside,")
class InsideTest {

  private static final String PDF = "%PDF-1.7\n";
  private static final String PDF_END = "\nstartxref\n9\n%%EOF\n";

  @Test
  @DisplayName("is fine when it holds what its type needs")
  void fine() throws IOException {
    assertEquals(Optional.empty(), fault(DocumentType.DOCX, zip("word/document.xml", "<w:t>Offer</w:t>")));
    assertEquals(Optional.empty(), fault(DocumentType.XLSX, zip("xl/worksheets/sheet1.xml", "<v>1</v>")));
    assertEquals(Optional.empty(), fault(DocumentType.ODT, zip("content.xml", "<text:p>Offer</text:p>")));
    assertEquals(Optional.empty(), fault(DocumentType.PDF, text(PDF + "a page about /Encryption" + PDF_END)));
    assertEquals(Optional.empty(), fault(DocumentType.PNG, picture("png")));
    assertEquals(Optional.empty(), fault(DocumentType.JPG, picture("jpg")));
    assertEquals(Optional.empty(), fault(DocumentType.TXT, text("/Encrypt 1 0 R\r\n\tcaf\u00e9")));
  }

  @Test
  @DisplayName("is broken when it is another kind of archive, or cut")
  void broken() throws IOException {
    byte[] document = zip("word/document.xml", "x".repeat(10_000));

    assertEquals(Optional.of("file.broken"), fault(DocumentType.DOCX, zip("a.exe", "MZ")));
    assertEquals(Optional.of("file.broken"), fault(DocumentType.XLSX, document));
    assertEquals(Optional.of("file.broken"), fault(DocumentType.DOCX, Arrays.copyOf(document, document.length / 3)));
  }

  @Test
  @DisplayName("is broken when it was cut, wherever, and empty when it is a text without a word")
  void cut() throws IOException {
    byte[] pdf = text(PDF + "a page" + PDF_END);
    for (int length : new int[] {9, pdf.length / 2, pdf.length - 20, pdf.length - 3}) {
      assertEquals(Optional.of("file.broken"), fault(DocumentType.PDF, Arrays.copyOf(pdf, length)), "PDF " + length);
    }
    assertEquals(Optional.of("file.broken"), fault(DocumentType.PDF, text(PDF + "startxref\n99999\n%%EOF")));
    byte[] photograph = photograph(picture("jpg"));
    assertEquals(Optional.empty(), fault(DocumentType.JPG, Arrays.copyOf(photograph, photograph.length + 10_000)),
        "Cameras put more behind a picture");
    assertEquals(Optional.of("file.broken"), fault(DocumentType.JPG, Arrays.copyOf(photograph, photograph.length - 1)),
        "Only its thumbnail has an end");
    for (DocumentType type : List.of(DocumentType.PNG, DocumentType.JPG)) {
      byte[] picture = picture(type.name().toLowerCase(Locale.ROOT));
      for (int length : new int[] {4, picture.length / 2, picture.length - 1}) {
        assertEquals(Optional.of("file.broken"), fault(type, Arrays.copyOf(picture, length)), type + " " + length);
      }
    }
  }

  @Test
  @DisplayName("is empty when nothing in it is read or seen: blanks, marks nobody sees, commas, tags")
  void empty_in_substance() throws IOException {
    for (String blank : List.of(" \n\t ", "\ufeff", "\u00a0\u00a0", "\u200b\u2060", "...")) {
      assertEquals(Optional.of("file.empty"), fault(DocumentType.TXT, blank.getBytes(StandardCharsets.UTF_8)), blank);
    }
    assertEquals(Optional.of("file.empty"), fault(DocumentType.CSV, text(",,,\r\n,,,\r\n")));
    assertEquals(Optional.empty(), fault(DocumentType.TXT, text("\u00e9")), "Latin-1");
    assertEquals(Optional.empty(), fault(DocumentType.TXT, "Day rate".getBytes(StandardCharsets.UTF_16)), "Excel");
    assertEquals(Optional.of("file.empty"), fault(DocumentType.TXT, " ".getBytes(StandardCharsets.UTF_16)));
    String blank = "<w:p w:id=\"1\"><w:t> &#160;</w:t></w:p>";
    assertEquals(Optional.of("file.empty"), fault(DocumentType.DOCX, zip("word/document.xml", blank)));
    assertEquals(Optional.of("file.empty"), fault(DocumentType.ODT, zip("content.xml", "<text:p/>")));
    assertEquals(Optional.of("file.empty"), fault(DocumentType.XLSX, zip("xl/worksheets/sheet1.xml", "<row r='1'/>")));
    String late = "<w:p/>".repeat(20_000) + "<w:t>late</w:t>";
    assertEquals(Optional.empty(), fault(DocumentType.DOCX, zip("word/document.xml", late)));
    assertEquals(Optional.empty(), fault(DocumentType.DOCX, zip("word/media/scan.png", "x")), "A picture is seen");
  }

  @Test
  @DisplayName("is refused when it holds macros, whatever its name says")
  void macros() throws IOException {
    for (String part : List.of("word/vbaProject.bin", "word/VBAPROJECT.BIN", "vbaProject2.bin",
        "xl/macrosheets/sheet1.xml")) {
      assertEquals(Optional.of("file.macros"), fault(DocumentType.DOCX, zip(part, "x")), part);
    }
    String types = "<Override ContentType=\"application/vnd.ms-office.vbaProject\"/>";
    assertEquals(Optional.of("file.macros"),
        fault(DocumentType.XLSX, zip("[Content_Types].xml", " ".repeat(65_500) + types)));
    assertEquals(Optional.of("file.macros"), fault(DocumentType.ODT, zip("Basic/Standard/Module1.xml", "x")));
    assertEquals(Optional.of("file.macros"), fault(DocumentType.ODS, zip("Scripts/python/run.py", "x")));
  }

  @Test
  @DisplayName("is broken when it defines a type of document, as attacks on readers do")
  void document_type() throws IOException {
    assertEquals(Optional.of("file.broken"), fault(DocumentType.DOCX,
        zip("word/document.xml", "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a 'b'>]><w:t>&a;</w:t>")));
  }

  @Test
  @DisplayName("is no text when it holds what no text does")
  void binary() throws IOException {
    assertEquals(Optional.of("file.notWhatItSays"), fault(DocumentType.TXT, new byte[] {0, 1, 2, 'b', 'i', 'n'}));
  }

  @Test
  @DisplayName("is refused when a password protects it")
  void password() throws IOException {
    byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

    assertTrue(Inside.isCompoundFile(() -> new ByteArrayInputStream(compound)));
    assertFalse(Inside.isCompoundFile(() -> new ByteArrayInputStream(text("%PDF"))));
    assertEquals(Optional.of("file.protected"), fault(DocumentType.PDF, text("trailer << /Encrypt 7 0 R >>")));
    assertEquals(Optional.of("file.protected"),
        fault(DocumentType.PDF, text(" ".repeat(64 * 1024 - 5) + "/Encrypt 7 0 R")));
    assertEquals(Optional.of("file.protected"), fault(DocumentType.PDF, text("<< /#45ncr#79pt 5 0 R >>")));
    assertEquals(Optional.of("file.protected"), fault(DocumentType.PDF, text("<< /Encrypt %c\n 5 0 R >>")));
    assertEquals(Optional.of("file.protected"),
        fault(DocumentType.ODS, zip("META-INF/manifest.xml", "<manifest:encryption-data/>")));
  }

  @Test
  @DisplayName("is refused when it unpacks to far more than it should, without being unpacked to the end")
  void bomb() throws IOException {
    byte[] bomb = bomb(400);

    assertTrue(bomb.length < 1_000_000);
    assertEquals(Optional.of("file.bomb"), fault(DocumentType.DOCX, bomb));
  }

  @Test
  @DisplayName("is refused when its table of contents is larger than any Office file's, whatever it says of itself")
  void large_table() throws IOException {
    assertEquals(Optional.of("file.bomb"), fault(DocumentType.DOCX, empty(5_001)));
    byte[] many = empty(40_000);
    assertEquals(Optional.of("file.bomb"), fault(DocumentType.DOCX, many));
    // The end of the file says that there is one entry.
    many[many.length - 12] = 1;
    many[many.length - 11] = 0;
    assertEquals(Optional.of("file.bomb"), fault(DocumentType.DOCX, many));
    assertEquals(Optional.of("file.empty"), fault(DocumentType.DOCX, empty(200)), "Few enough to be looked at");
  }

  @Test
  @DisplayName("is broken when it is packed as Office packs nothing, or its table points nowhere")
  void other_packing() throws IOException {
    byte[] document = zip("word/document.xml", "x".repeat(100));
    for (int method : new int[] {12, 93, 95}) {
      byte[] packed = document.clone();
      int entry = new String(packed, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
      packed[entry + 10] = (byte) method;
      assertEquals(Optional.of("file.broken"), fault(DocumentType.DOCX, packed), "method " + method);
    }
    byte[] nowhere = document.clone();
    Arrays.fill(nowhere, nowhere.length - 6, nowhere.length - 2, (byte) 0x7f);
    assertEquals(Optional.of("file.bomb"), fault(DocumentType.DOCX, nowhere));
  }

  /** A picture with a smaller one in its first segment. */
  private static byte[] photograph(byte[] picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(picture, 0, 2);
    int length = picture.length + 2;
    bytes.writeBytes(new byte[] {(byte) 0xff, 0x01, (byte) 0xff, (byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
    bytes.writeBytes(picture);
    bytes.write(picture, 2, picture.length - 2);
    return bytes.toByteArray();
  }

  private static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] empty(int entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    return bytes.toByteArray();
  }

  private static Optional<String> fault(DocumentType type, byte[] bytes) throws IOException {
    return Inside.fault(type, () -> new ByteArrayInputStream(bytes));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] zip(String entry, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text(content));
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb(int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int i = 0; i < megabytes; i++) {
        zip.write(nothing);
      }
    }
    return bytes.toByteArray();
  }
}
