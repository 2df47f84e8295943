package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;

/**
 * What a contract is worth, with its value added tax kept apart: notices show the value without it, thresholds since
 * 2022 are compared with it (T15).
 *
 * @param vat the tax itself, in pounds
 */
public record ContractValue(Money withoutVat, Money vat) {

  public BigDecimal withVat() {
    return withoutVat.pounds().add(vat.pounds());
  }

  BigDecimal pounds(boolean includingVat) {
    return includingVat ? withVat() : withoutVat.pounds();
  }
}
