package coop.councils.dps.register.sheet;

import coop.councils.dps.register.domain.RegisterColumn;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The empty register: its heads, and two invented rows that no import would take, because their buyer is no member. */
public final class Template {

  private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
      twice(RegisterColumn.REFERENCE, "EXAMPLE-1", "EXAMPLE-1"),
      twice(RegisterColumn.LOT, "1", ""),
      twice(RegisterColumn.BUYER, "Example Borough Council", ""),
      twice(RegisterColumn.TITLE, "An Example: Reviewing How Sample Grants Are Given", ""),
      twice(RegisterColumn.INVITED, "2021-05-04", ""),
      twice(RegisterColumn.DEADLINE, "2021-05-28", ""),
      twice(RegisterColumn.DECIDED, "2021-06-14", ""),
      twice(RegisterColumn.STANDSTILL, "10 days", ""),
      twice(RegisterColumn.VALUE, "18500", ""),
      twice(RegisterColumn.STARTS, "2021-07-01", ""),
      twice(RegisterColumn.ENDS, "2021-12-31", ""),
      twice(RegisterColumn.SIGNED, "2021-06-28", ""),
      twice(RegisterColumn.SIGNATORY, "Pat Example", ""),
      twice(RegisterColumn.POST, "Head of Sample Services", ""),
      twice(RegisterColumn.TENDERER, "Example Cooperative Ltd", "Sample Commons CIC"),
      twice(RegisterColumn.ADDRESS, "12 Invention Street; Exampleton; ZZ1 2AA", "Sample Square; Sampleford; ZZ2 5BB"),
      twice(RegisterColumn.RECEIVED, "2021-05-27", "2021-05-28"),
      twice(RegisterColumn.OUTCOME, "winner", "unsuccessful"),
      twice(RegisterColumn.REASONS, "A clear method, with people who receive grants on the panel.",
          "A sound method. The interviews were few for the time allowed."),
      twice(RegisterColumn.ADVANTAGES, "", "The winning tender put people who receive grants on the panel."),
      Map.entry("Criterion 1", List.of("Method", "")), Map.entry("Weight 1", List.of("70", "")),
      Map.entry("Score 1", List.of("58", "49.5")), Map.entry("Criterion 2", List.of("Price", "")),
      Map.entry("Weight 2", List.of("30", "")), Map.entry("Score 2", List.of("27.25", "30")));

  private Template() {}

  private static Map.Entry<String, List<String>> twice(RegisterColumn column, String first, String second) {
    return Map.entry(column.head(), List.of(first, second));
  }

  /** A column and what stands in it, for the second sheet. */
  public record Explained(String head, String explanation) {}

  public static byte[] csv() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Excel takes the file for UTF-8 only with this mark.
    bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    try (CsvWriter writer = CsvWriter.builder().build(bytes, StandardCharsets.UTF_8)) {
      rows().forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @param sheet name of the first sheet
   * @param guide name of the second, which explains every column
   */
  public static byte[] xlsx(String sheet, String guide, List<Explained> columns) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "DPS", "1.0")) {
      Worksheet register = workbook.newWorksheet(sheet);
      List<List<String>> rows = rows();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          write(register, row, column, rows.get(row).get(column));
          register.width(column, Math.max(14, rows.get(0).get(column).length() + 3));
        }
      }
      register.range(0, 0, 0, rows.get(0).size() - 1).style().bold().fillColor("E5EDED").set();
      register.freezePane(1, 1);
      Worksheet explained = workbook.newWorksheet(guide);
      explained.width(0, 24);
      explained.width(1, 110);
      for (int row = 0; row < columns.size(); row++) {
        explained.value(row, 0, columns.get(row).head());
        explained.value(row, 1, columns.get(row).explanation());
        explained.style(row, 0).bold().verticalAlignment("top").set();
        explained.style(row, 1).wrapText(true).verticalAlignment("top").set();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A number as a number and a date as a date, as officers have them. */
  private static void write(Worksheet sheet, int row, int column, String text) {
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (text.matches("\\d+(\\.\\d+)?")) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }

  private static List<List<String>> rows() {
    List<String> heads = RegisterColumn.allHeads();
    return Stream.concat(Stream.of(heads), Stream.of(0, 1).map(row -> heads.stream()
        .map(head -> EXAMPLES.getOrDefault(head, List.of("", "")).get(row)).toList())).toList();
  }
}
