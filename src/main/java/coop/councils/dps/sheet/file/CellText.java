package coop.councils.dps.sheet.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell shows, as text: a number without the noise of its storage, a date as 2022-03-09. */
final class CellText {

  private CellText() {}

  static String of(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? date(cell) : number(cell.getRawValue());
    }
    String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getText();
    return text == null ? "" : text;
  }

  /** 32.3 is stored as 32.299999999999997; the shortest number with the same storage is the one typed. */
  private static String number(String raw) {
    return new BigDecimal(Double.toString(Double.parseDouble(raw))).stripTrailingZeros().toPlainString();
  }

  private static String date(Cell cell) {
    try {
      LocalDateTime date = cell.asDate();
      return date.toLocalDate().toString();
    } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
      return cell.getRawValue();
    }
  }

  /** By the formats that are built in, or by the letters of one that somebody made. */
  private static boolean isDate(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58)) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|General", "").matches("(?is).*[ymd].*");
  }
}
