package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * The points that a price scores among the prices compared (R34; rules section 5, formulas a to c). Rounded half up to
 * two decimals, once, at the end.
 *
 * @param weight percent of the whole, 0 to 100
 * @param prices of all tenders that are compared, each above zero; at least one
 */
public record PriceFormula(PriceModel model, BigDecimal weight, List<Money> prices) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

  public PriceFormula {
    prices = List.copyOf(prices);
    if (prices.isEmpty() || prices.stream().anyMatch(Money::isZero)) {
      throw new IllegalArgumentException("A price of zero, or none, cannot be compared");
    }
  }

  /** @return 0 to the weight; 0 where price has no points of its own */
  public BigDecimal score(Money price) {
    return switch (model) {
      case LOWEST_OVER_PRICE -> share(lowest(), price.pounds());
      case LINEAR_FROM_LOWEST -> share(TWO.multiply(lowest()).subtract(price.pounds()), lowest());
      // weight × (0.5 + 0.5 × (mean − price) ÷ mean), with the sum of n prices for n × mean: exact to the last step.
      case MEAN -> share(TWO.multiply(sum()).subtract(count().multiply(price.pounds())), TWO.multiply(sum()));
      case PER_QUALITY_POINT, FIXED -> NOTHING;
    };
  }

  private BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.signum() < 0 ? NOTHING : weight.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
  }

  private BigDecimal lowest() {
    return prices.stream().min(Comparator.naturalOrder()).orElseThrow().pounds();
  }

  private BigDecimal sum() {
    return prices.stream().map(Money::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal count() {
    return BigDecimal.valueOf(prices.size());
  }
}
