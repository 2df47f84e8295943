package coop.councils.dps.evaluation.domain;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Lowest price over price: a tender scores {@code weight × lowest ÷ price}, so the cheapest takes the whole weight
 * (R34; rules section 5, formula a). Rounded half up to two decimals, once, at the end.
 *
 * @param weight percent of the whole, 0 to 100
 * @param lowest lowest price among the tenders that are compared, above zero
 */
public record PriceFormula(BigDecimal weight, Money lowest) {

  public PriceFormula {
    if (lowest.isZero()) {
      throw new IllegalArgumentException("A price of zero cannot be compared");
    }
  }

  public BigDecimal score(Money price) {
    return weight.multiply(lowest.pounds()).divide(price.pounds(), 2, RoundingMode.HALF_UP);
  }
}
