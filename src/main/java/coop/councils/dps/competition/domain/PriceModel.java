package coop.councils.dps.competition.domain;

import java.math.BigDecimal;

/** How the price counts (R34; rules section 5). It is published with the invitation and applied unchanged. */
public enum PriceModel {
  /** The cheapest scores the whole weight, each other {@code weight × lowest ÷ price}. */
  LOWEST_OVER_PRICE,
  /** The cheapest scores the whole weight, each other loses in proportion; twice the lowest price scores nothing. */
  LINEAR_FROM_LOWEST,
  /** The mean of all prices scores half the weight, a cheaper price more; twice the mean scores nothing. */
  MEAN,
  /** The price has no points: the tender with the lowest price for a point of quality ranks first. */
  PER_QUALITY_POINT,
  /** Everybody tenders at the budget, and quality alone decides. */
  FIXED;

  /** What scores no points has no weight. */
  public boolean goesWith(BigDecimal weight) {
    return hasPoints() || weight.signum() == 0;
  }

  /** Whether price scores points of its own, up to its weight; else its weight is nought. */
  public boolean hasPoints() {
    return this != PER_QUALITY_POINT && this != FIXED;
  }
}
