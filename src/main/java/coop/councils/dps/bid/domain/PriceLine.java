package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A line of a price schedule. Its amount is rounded to the penny, half a penny up, and the price is the sum of the
 * amounts, so that what is shown adds up.
 *
 * @param unit what the quantity counts, such as "day"
 * @param rate for one unit, in pounds without VAT
 */
public record PriceLine(String what, String unit, BigDecimal quantity, BigDecimal rate) {

  /** The most lines of one schedule. */
  public static final int MOST_LINES = 40;
  public static final BigDecimal MOST_UNITS = new BigDecimal("1000000");
  public static final BigDecimal HIGHEST_RATE = new BigDecimal("9999999.99");

  /** Refuses what no form lets through: nothing is bought in negative quantities or at negative rates. */
  public PriceLine {
    if (quantity.signum() <= 0 || quantity.compareTo(MOST_UNITS) > 0) {
      throw new IllegalArgumentException("Not a quantity: " + quantity);
    }
    if (rate.signum() < 0 || rate.compareTo(HIGHEST_RATE) > 0) {
      throw new IllegalArgumentException("Not a rate: " + rate);
    }
  }

  public BigDecimal pounds() {
    return quantity.multiply(rate).setScale(2, RoundingMode.HALF_UP);
  }

  /** Of a line of a schedule whose total is a price. */
  public Money amount() {
    return new Money(pounds());
  }

  /** For example "£1,250.00". */
  public String rateShown() {
    return new Money(rate).toString();
  }

  /** Not {@link Money}, which has an upper limit that a single line may pass. */
  public static BigDecimal total(List<PriceLine> lines) {
    return lines.stream().map(PriceLine::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** As it would be typed. */
  public String quantityText() {
    return quantity.stripTrailingZeros().toPlainString();
  }

  /** As it would be typed. */
  public String rateText() {
    return rate.toPlainString();
  }
}
