package coop.councils.dps.register.sheet;

import coop.councils.dps.register.domain.RegisterSheet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV file in UTF-8, with or without a byte order mark, its columns parted by commas or semicolons. */
final class Csv {

  private Csv() {}

  static RegisterSheet read(byte[] content) throws IOException {
    String text = decoded(content);
    List<RegisterSheet.Line> lines = new ArrayList<>();
    int number = 0;
    // Blank lines are read too, so that a row's number is the one a spreadsheet shows.
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
            .allowExtraFields(true).allowMissingFields(true).allowUnclosedQuote(false).ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        number++;
        SheetReader.addUnlessBlank(lines, new RegisterSheet.Line(number, List.copyOf(row.getFields())));
      }
    } catch (CsvParseException e) {
      throw new UnreadableSheetException("register.file.brokenCsv");
    }
    return new RegisterSheet(lines, List.of());
  }

  private static String decoded(byte[] content) throws UnreadableSheetException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableSheetException("register.file.notUtf8");
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
