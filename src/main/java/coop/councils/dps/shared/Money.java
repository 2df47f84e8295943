package coop.councils.dps.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount in pounds sterling, without VAT, to the penny.
 *
 * <p>Refuses negative amounts and fractions of a penny; at most 999,999,999.99.
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {

  private static final BigDecimal LIMIT = new BigDecimal("999999999.99");

  public Money {
    Objects.requireNonNull(pounds);
    pounds = pounds.setScale(2, RoundingMode.UNNECESSARY);
    if (pounds.signum() < 0 || pounds.compareTo(LIMIT) > 0) {
      throw new IllegalArgumentException("Not an amount between 0 and " + LIMIT + ": " + pounds);
    }
  }

  public static Money pounds(String amount) {
    return new Money(new BigDecimal(amount));
  }

  public boolean isZero() {
    return pounds.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return pounds.compareTo(other.pounds);
  }

  /** For example "£1,250.00". */
  @Override
  public String toString() {
    return new DecimalFormat("£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
  }
}
