package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rate of VAT that a buyer expects on top of its budget; prices are without VAT all the same. */
public enum VatRate {
  STANDARD(20),
  REDUCED(5),
  /** Exempt, zero-rated or outside the scope of VAT. */
  NONE(0);

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  private final int percent;

  VatRate(int percent) {
    this.percent = percent;
  }

  public int percent() {
    return percent;
  }

  /** Rounded half up to the penny. */
  public Money on(Money net) {
    return new Money(net.pounds().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP));
  }

  public Money gross(Money net) {
    return new Money(net.pounds().add(on(net).pounds()));
  }
}
