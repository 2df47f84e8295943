package coop.councils.dps.evaluation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The price formula")
class PriceFormulaTest {

  @ParameterizedTest(name = "{0} scores {1}")
  @DisplayName("gives the scores of the worked example: 30 per cent, three prices (R34; rules section 5)")
  @CsvSource({"45000, 30.00", "50000, 27.00", "60000, 22.50"})
  void example(String price, BigDecimal score) {
    PriceFormula formula = new PriceFormula(new BigDecimal("30"), Money.pounds("45000"));

    assertEquals(score, formula.score(Money.pounds(price)));
  }

  @ParameterizedTest(name = "lowest {0}, price {1}: {2}")
  @DisplayName("rounds half up to two decimals, once (R34)")
  @CsvSource({"1, 3, 33.33", "2, 3, 66.67", "1, 800, 0.13", "100.00, 100.01, 99.99"})
  void rounding(String lowest, String price, BigDecimal score) {
    PriceFormula formula = new PriceFormula(new BigDecimal("100"), Money.pounds(lowest));

    assertEquals(score, formula.score(Money.pounds(price)));
  }

  @Test
  @DisplayName("gives nothing where price does not count (R34)")
  void noWeight() {
    assertEquals(new BigDecimal("0.00"),
        new PriceFormula(BigDecimal.ZERO, Money.pounds("10")).score(Money.pounds("20")));
  }

  @Test
  @DisplayName("does not compare a price of nothing (R34)")
  void zero() {
    assertThrows(IllegalArgumentException.class,
        () -> new PriceFormula(new BigDecimal("30"), Money.pounds("0")));
  }

  @Property
  @Label("never gives more than the weight, gives the cheapest all of it, and never less to a lower price (R34)")
  void fair(@ForAll("weights") BigDecimal weight, @ForAll("prices") Money one, @ForAll("prices") Money other) {
    Money lower = one.compareTo(other) <= 0 ? one : other;
    Money higher = one.compareTo(other) <= 0 ? other : one;
    PriceFormula formula = new PriceFormula(weight, lower);

    assertEquals(0, formula.score(lower).compareTo(weight));
    assertTrue(formula.score(higher).compareTo(formula.score(lower)) <= 0);
    assertTrue(formula.score(higher).signum() >= 0);
  }

  @Provide
  Arbitrary<BigDecimal> weights() {
    return Arbitraries.integers().between(0, 10_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
  }

  @Provide
  Arbitrary<Money> prices() {
    return Arbitraries.longs().between(1, 99_999_999_999L).map(pence -> new Money(BigDecimal.valueOf(pence, 2)));
  }
}
