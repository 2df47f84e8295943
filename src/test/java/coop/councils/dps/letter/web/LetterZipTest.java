package coop.councils.dps.letter.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.Reference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A ZIP of letters")
class LetterZipTest {

  @ParameterizedTest(name = "{0} letters")
  @ValueSource(ints = {0, 1, 50})
  @DisplayName("is as large as it said before its first byte, and holds each letter under its name")
  void whole(int count) throws IOException {
    List<LetterRow> rows = rows(count);
    LetterZip zip = new LetterZip(rows, LetterZipTest::pdf);
    List<Integer> progress = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    zip.writeTo(out, progress::add);

    assertEquals(zip.size(), out.size());
    assertEquals(IntStream.rangeClosed(1, count).boxed().toList(), progress);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (LetterRow row : rows) {
        ZipEntry entry = in.getNextEntry();
        assertEquals(row.fileName(), entry.getName());
        assertEquals(row.dated(), entry.getTimeLocal().toLocalDate());
        assertArrayEquals(pdf(row), in.readAllBytes());
      }
      assertEquals(null, in.getNextEntry());
    }
  }

  @Test
  @DisplayName("names each file by date, kind and reference, so that they sort by date and no name comes twice")
  void names() {
    List<String> names = rows(50).stream().map(LetterRow::fileName).toList();
    assertEquals("2020-04-01-admission-LET-0000-0000-0000.pdf", names.get(0));
    assertEquals(50, names.stream().distinct().count());
    assertEquals(names.stream().sorted().toList(), names);
  }

  @Test
  @DisplayName("of letters to people with names of any script needs none of them in its names of files")
  void otherScripts() {
    rows(50).forEach(row -> assertEquals(row.fileName().length(),
        row.fileName().getBytes(StandardCharsets.UTF_8).length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-04-01", "2024-02-29", "2029-03-25", "2029-03-31"})
  @DisplayName("is of the same size whatever the date of its letters")
  void dates(LocalDate day) throws IOException {
    LetterRow row = row(1, day);
    LetterZip zip = new LetterZip(List.of(row), LetterZipTest::pdf);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    zip.writeTo(out, done -> {});
    assertEquals(zip.size(), out.size());
    assertEquals(LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 0, 0), time(out.toByteArray()));
  }

  private static LocalDateTime time(byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      return in.getNextEntry().getTimeLocal();
    }
  }

  private static List<LetterRow> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> row(i, LocalDate.of(2020, 4, 1).plusDays(61L * i))).toList();
  }

  private static LetterRow row(int i, LocalDate dated) {
    LetterKind kind = LetterKind.values()[i % LetterKind.values().length];
    return new LetterRow((long) i, new Reference("LET-0000-0000-%04d".formatted(i)), kind, null, "Tŷ Cymunedol",
        null, "Llythyr i Łódź, Ελλάδα, Ђорђе", 1L, "Cwmni Ŵyl Łukasz 中文 Ltd", 1L, "Cyngor Ŷd", dated, null,
        "a".repeat(64), pdf(i).length, null, null, null);
  }

  private static byte[] pdf(LetterRow row) {
    return pdf(row.id().intValue());
  }

  /** Any bytes do: the first letter is empty, the last 49 kB large. */
  private static byte[] pdf(int number) {
    byte[] bytes = new byte[number * 1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + number);
    }
    return bytes;
  }
}
