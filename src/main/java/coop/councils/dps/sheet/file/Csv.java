package coop.councils.dps.sheet.file;

import coop.councils.dps.sheet.domain.Sheet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file in UTF-8, with or without a byte order mark, its columns parted by commas or semicolons. */
final class Csv {

  private Csv() {}

  static Sheet read(byte[] content, SheetLines lines) throws IOException {
    String text = decoded(content);
    int number = 0;
    // Blank lines are read too, so that a row's number is the one a spreadsheet shows.
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
            .allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false).ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        number++;
        lines.add(new Sheet.Line(number, List.copyOf(row.getFields())));
      }
    } catch (CsvParseException e) {
      throw new UnreadableSheetException("sheet.file.brokenCsv");
    }
    return new Sheet(lines.all(), List.of());
  }

  private static String decoded(byte[] content) throws UnreadableSheetException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableSheetException("sheet.file.notUtf8");
    }
  }

  /** What parts more heads of the first line. */
  private static char separator(String text) {
    String heads = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    long commas = heads.chars().filter(character -> character == ',').count();
    long semicolons = heads.chars().filter(character -> character == ';').count();
    return semicolons > commas ? ';' : ',';
  }
}
