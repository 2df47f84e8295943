package coop.councils.dps.sheet.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.sheet.domain.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of a register")
class SheetReaderTest {

  private static final List<List<String>> TEMPLATE =
      List.of(List.of("Reference", "Lot", "Decision letter date", "Reasons"), List.of("DN1", "2", "2022-03-09", ""));

  @Test
  @DisplayName("is read as CSV with commas or semicolons, with or without a byte order mark, blank rows skipped")
  void csv() {
    List<Sheet.Line> expected = List.of(line(1, "Reference", "Title"), line(3, "DN1", "A, \"b\"\nc"));

    assertEquals(expected, csv("Reference,Title\n,\nDN1,\"A, \"\"b\"\"\nc\"\n").lines());
    assertEquals(expected, csv("\uFEFFReference;Title\r\n\r\nDN1;\"A, \"\"b\"\"\nc\"\r\n").lines());
  }

  @Test
  @DisplayName("is refused as CSV when it is not UTF-8, not well-formed or without a row")
  void badCsv() {
    assertEquals("sheet.file.notUtf8", refusal("Reference\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("sheet.file.brokenCsv", refusal("Reference\n\"DN1\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("sheet.file.noRows", refusal("Reference\n\n,,\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("sheet.file.noRows", refusal(" ".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("holds at most as many rows as are allowed")
  void tooManyRows() {
    assertEquals(2001, csv("Reference\n" + "DN1\n".repeat(2000)).lines().size());
    assertEquals("sheet.file.tooManyRows",
        refusal(("Reference\n" + "DN1\n".repeat(2001)).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("is read as a workbook: dates as dates, numbers as typed, rows numbered as the sheet shows them")
  void workbook() {
    Sheet sheet = read(workbook(register -> {
      register.value(0, 0, "Reference");
      register.value(0, 1, "Decision letter date");
      register.value(0, 2, "Score 1");
      register.value(3, 0, "DN1");
      register.value(3, 1, LocalDate.of(2022, 3, 9));
      register.style(3, 1).format("dd/mm/yyyy").set();
      register.value(3, 2, new BigDecimal("32.299999999999997"));
    }));

    assertEquals(List.of(line(1, "Reference", "Decision letter date", "Score 1"), line(4, "DN1", "2022-03-09", "32.3")),
        sheet.lines());
    assertEquals(List.of(), sheet.errors());
  }

  @Test
  @DisplayName("has its formulas and merged cells named")
  void formulasAndMergedCells() {
    Sheet sheet = read(workbook(register -> {
      register.value(0, 0, "Reference");
      register.value(0, 1, "Score 1");
      register.value(1, 0, "DN1");
      register.formula(1, 1, "10+20");
      register.value(2, 0, "DN1");
      register.range(1, 0, 2, 0).merge();
    }));

    assertEquals(List.of("2 Score 1: sheet.cell.formula [B2]", "2 Reference: sheet.cell.merged [A2:A3]"),
        sheet.errors().stream().map(error -> error.row() + " " + error.column() + ": " + error.messageKey() + " "
            + error.arguments()).toList());
  }

  @Test
  @DisplayName("is refused when it is a damaged workbook")
  void damaged() throws IOException {
    assertEquals("sheet.file.broken", refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
    assertEquals("sheet.file.broken", refusal(zipOf("some.txt", 1)));
  }

  @Test
  @DisplayName("is refused when it unpacks to more than 100 MB")
  void bomb() throws IOException {
    byte[] bomb = zipOf("xl/workbook.xml", 101);

    assertTrue(bomb.length < 1024 * 1024);
    assertEquals("sheet.file.bomb", refusal(bomb));
  }

  @Test
  @DisplayName("cannot make the reader open another file")
  void externalEntity() throws IOException {
    byte[] spoilt = replaced(workbook(register -> {
      register.value(0, 0, "Reference");
      register.value(1, 0, "DN1");
    }), "xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
        + "<worksheet><sheetData><row r=\"1\">"
        + "<c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>");

    assertEquals("sheet.file.broken", refusal(spoilt));
  }

  @Test
  @DisplayName("protected by a password, or in the old Excel format, is known by its first bytes")
  void protectedFile() {
    assertTrue(SheetReader.isCompoundFile(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1}));
  }

  @Test
  @DisplayName("can be the template, whose two formats hold the same rows and an explanation beside them")
  void template() {
    Sheet csv = read(Template.csv(TEMPLATE));
    Sheet xlsx = read(Template.xlsx(TEMPLATE, "Register", "Guide",
        List.of(new Template.Explained("Lot", "1 or 2"))));

    assertEquals(csv.lines().get(0).cells(), xlsx.lines().get(0).cells());
    assertEquals(csv.lines().stream().map(SheetReaderTest::said).toList(),
        xlsx.lines().stream().map(SheetReaderTest::said).toList());
    assertEquals(2, csv.lines().size());
  }

  private static List<String> said(Sheet.Line line) {
    return line.cells().stream().filter(cell -> !cell.isEmpty()).toList();
  }

  private static Sheet.Line line(int number, String... cells) {
    return new Sheet.Line(number, List.of(cells));
  }

  private static Sheet csv(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Sheet read(byte[] content) {
    return SheetReader.read("file", "register", content, 2000);
  }

  private static String refusal(byte[] content) {
    return assertThrows(InvalidInputException.class, () -> read(content)).errors().get(0).messageKey();
  }

  private static byte[] workbook(Consumer<Worksheet> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      content.accept(workbook.newWorksheet("Register"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(String name, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] replaced(byte[] workbook, String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8)
            : from.getInputStream(entry).readAllBytes());
      }
    }
    return bytes.toByteArray();
  }
}
