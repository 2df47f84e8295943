package coop.councils.dps.sheet.domain;

import coop.councils.dps.shared.InvisibleCharacters;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.ReadingDirection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** The cells of one row, read into values; what cannot be read is found wrong and reads as null. */
public final class CellReader {

  private static final String NUMBER = "\\d{1,9}(\\.\\d{1,9})?";
  private static final String THOUSANDS = "\\d{1,3}(,\\d{3})+(\\.\\d{1,9})?";

  private final SheetRow row;
  private final Findings.OfRow findings;

  public CellReader(SheetRow row, Findings findings) {
    this.row = row;
    this.findings = findings.row(row.number());
  }

  public int row() {
    return row.number();
  }

  public String typed(String head) {
    return row.cell(head);
  }

  public boolean isBlank(SheetColumn column) {
    return row.cell(column).isEmpty();
  }

  public String text(SheetColumn column, int max) {
    return isBlank(column) ? wrong(column, "sheet.cell.required") : optional(column, max);
  }

  /** Null for a blank cell. Text that no letter can print is found wrong here, where its cell is known. */
  public String optional(SheetColumn column, int max) {
    return optional(column.head(), max);
  }

  public String optional(String head, int max) {
    String text = row.cell(head);
    if (text.length() > max) {
      return findings.wrong(head, "sheet.cell.tooLong", max, text.length());
    }
    if (ReadingDirection.hasRightToLeft(text)) {
      return findings.wrong(head, "sheet.cell.rightToLeft");
    }
    if (InvisibleCharacters.areIn(text)) {
      return findings.wrong(head, "sheet.cell.invisible");
    }
    return text.isEmpty() ? null : text;
  }

  public LocalDate date(SheetColumn column) {
    return isBlank(column) ? wrong(column, "sheet.cell.required") : optionalDate(column);
  }

  /** Null for a blank cell. */
  public LocalDate optionalDate(SheetColumn column) {
    String text = optional(column, 40);
    return text == null ? null
        : CellDate.of(text).orElseGet(() -> wrong(column, "sheet.cell.date", text));
  }

  /** Null for a blank cell. */
  public Money optionalMoney(SheetColumn column) {
    String text = optional(column, 40);
    if (text == null) {
      return null;
    }
    BigDecimal pounds = number(text.replace("£", "").strip());
    boolean fits = pounds != null && pounds.signum() > 0 && hasTwoDecimals(pounds);
    return fits ? new Money(pounds) : wrong(column, "sheet.cell.money", text);
  }

  /** A number of at most two decimals; null for a blank cell. */
  public BigDecimal points(String head) {
    String text = optional(head, 40);
    if (text == null) {
      return null;
    }
    BigDecimal points = number(text);
    return points != null && hasTwoDecimals(points) ? points.setScale(2)
        : findings.wrong(head, "sheet.cell.points", text);
  }

  private static boolean hasTwoDecimals(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 2;
  }

  /** Null for what is no number that is safe to read: 45,00 and 1e9 are not. */
  private static BigDecimal number(String text) {
    String plain = text.matches(THOUSANDS) ? text.replace(",", "") : text;
    return plain.matches(NUMBER) ? new BigDecimal(plain) : null;
  }

  public boolean says(SheetColumn column, String word) {
    return row.cell(column).toLowerCase(Locale.ROOT).equals(word);
  }

  public <T> T wrong(SheetColumn column, String messageKey, Object... arguments) {
    return findings.wrong(column.head(), messageKey, arguments);
  }

  public <T> T wrong(String head, String messageKey, Object... arguments) {
    return findings.wrong(head, messageKey, arguments);
  }
}
