package coop.councils.dps.register.domain;

import coop.councils.dps.shared.InvisibleCharacters;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.ReadingDirection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** The cells of one row, read into values; what cannot be read is found wrong and reads as null. */
final class CellReader {

  private static final String NUMBER = "\\d{1,9}(\\.\\d{1,9})?";
  private static final String THOUSANDS = "\\d{1,3}(,\\d{3})+(\\.\\d{1,9})?";

  private final RegisterRow row;
  private final Findings.OfRow findings;

  CellReader(RegisterRow row, Findings findings) {
    this.row = row;
    this.findings = findings.row(row.number());
  }

  int row() {
    return row.number();
  }

  String typed(String head) {
    return row.cell(head);
  }

  boolean isBlank(RegisterColumn column) {
    return row.cell(column).isEmpty();
  }

  String text(RegisterColumn column, int max) {
    return isBlank(column) ? wrong(column, "register.cell.required") : optional(column, max);
  }

  /** Null for a blank cell. Text that no letter can print is found wrong here, where its cell is known. */
  String optional(RegisterColumn column, int max) {
    return optional(column.head(), max);
  }

  String optional(String head, int max) {
    String text = row.cell(head);
    if (text.length() > max) {
      return findings.wrong(head, "register.cell.tooLong", max, text.length());
    }
    if (ReadingDirection.hasRightToLeft(text)) {
      return findings.wrong(head, "register.cell.rightToLeft");
    }
    if (InvisibleCharacters.areIn(text)) {
      return findings.wrong(head, "register.cell.invisible");
    }
    return text.isEmpty() ? null : text;
  }

  LocalDate date(RegisterColumn column) {
    return isBlank(column) ? wrong(column, "register.cell.required") : optionalDate(column);
  }

  /** Null for a blank cell. */
  LocalDate optionalDate(RegisterColumn column) {
    String text = optional(column, 40);
    return text == null ? null
        : CellDate.of(text).orElseGet(() -> wrong(column, "register.cell.date", text));
  }

  /** Null for a blank cell. */
  Money optionalMoney(RegisterColumn column) {
    String text = optional(column, 40);
    if (text == null) {
      return null;
    }
    BigDecimal pounds = number(text.replace("£", "").strip());
    boolean fits = pounds != null && pounds.signum() > 0 && hasTwoDecimals(pounds);
    return fits ? new Money(pounds) : wrong(column, "register.cell.money", text);
  }

  /** A number of at most two decimals; null for a blank cell. */
  BigDecimal points(String head) {
    String text = optional(head, 40);
    if (text == null) {
      return null;
    }
    BigDecimal points = number(text);
    return points != null && hasTwoDecimals(points) ? points.setScale(2)
        : findings.wrong(head, "register.cell.points", text);
  }

  private static boolean hasTwoDecimals(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 2;
  }

  /** Null for what is no number that is safe to read: 45,00 and 1e9 are not. */
  private static BigDecimal number(String text) {
    String plain = text.matches(THOUSANDS) ? text.replace(",", "") : text;
    return plain.matches(NUMBER) ? new BigDecimal(plain) : null;
  }

  boolean says(RegisterColumn column, String word) {
    return row.cell(column).toLowerCase(Locale.ROOT).equals(word);
  }

  <T> T wrong(RegisterColumn column, String messageKey, Object... arguments) {
    return findings.wrong(column.head(), messageKey, arguments);
  }

  <T> T wrong(String head, String messageKey, Object... arguments) {
    return findings.wrong(head, messageKey, arguments);
  }
}
