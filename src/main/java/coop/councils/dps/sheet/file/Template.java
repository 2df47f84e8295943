package coop.councils.dps.sheet.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty register to fill in: its heads, some invented rows and an explanation of every column. */
public final class Template {

  private Template() {}

  /** A column and what stands in it, for the second sheet. */
  public record Explained(String head, String explanation) {}

  /** @param rows the heads first */
  public static byte[] csv(List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Excel takes the file for UTF-8 only with this mark.
    bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    try (CsvWriter writer = CsvWriter.builder().build(bytes, StandardCharsets.UTF_8)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @param rows the heads first
   * @param sheet name of the first sheet
   * @param guide name of the second, which explains every column
   */
  public static byte[] xlsx(List<List<String>> rows, String sheet, String guide, List<Explained> columns) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "DPS", "1.0")) {
      Worksheet register = workbook.newWorksheet(sheet);
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
}
