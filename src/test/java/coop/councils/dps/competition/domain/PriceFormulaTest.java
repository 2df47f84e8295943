package coop.councils.dps.competition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The price formula")
class PriceFormulaTest {

  private static PriceFormula formula(PriceModel model, String weight, String... prices) {
    return new PriceFormula(model, new BigDecimal(weight), Arrays.stream(prices).map(Money::pounds).toList());
  }

  @ParameterizedTest(name = "{0}: {1} scores {2}")
  @DisplayName("gives the scores of the worked example: 30 per cent, three prices (R34; rules section 5)")
  @CsvSource({
    "LOWEST_OVER_PRICE, 45000, 30.00", "LOWEST_OVER_PRICE, 50000, 27.00", "LOWEST_OVER_PRICE, 60000, 22.50",
    "LINEAR_FROM_LOWEST, 45000, 30.00", "LINEAR_FROM_LOWEST, 50000, 26.67", "LINEAR_FROM_LOWEST, 60000, 20.00",
    "MEAN, 45000, 16.94", "MEAN, 50000, 15.48", "MEAN, 60000, 12.58",
    "PER_QUALITY_POINT, 45000, 0.00", "FIXED, 45000, 0.00"})
  void example(PriceModel model, String price, BigDecimal score) {
    assertEquals(score, formula(model, "30", "45000", "50000", "60000").score(Money.pounds(price)));
  }

  @ParameterizedTest(name = "{0}, prices {1} and {2}: the first scores {3}")
  @DisplayName("rounds half up to two decimals, once, and never falls below nothing (R34)")
  @CsvSource({
    "LOWEST_OVER_PRICE, 3, 1, 33.33", "LOWEST_OVER_PRICE, 3, 2, 66.67", "LOWEST_OVER_PRICE, 800, 1, 0.13",
    "LOWEST_OVER_PRICE, 100.01, 100.00, 99.99",
    "LINEAR_FROM_LOWEST, 200, 100, 0.00", "LINEAR_FROM_LOWEST, 200.01, 100, 0.00", "LINEAR_FROM_LOWEST, 4, 3, 66.67",
    "MEAN, 100, 100, 50.00", "MEAN, 400, 100, 20.00", "MEAN, 1, 999999999, 100.00"})
  void rounding(PriceModel model, String price, String other, BigDecimal score) {
    assertEquals(score, formula(model, "100", price, other).score(Money.pounds(price)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("gives a single price the whole weight, or half of it against the mean, as the invitation says (R34)")
  @CsvSource({"LOWEST_OVER_PRICE, 30.00", "LINEAR_FROM_LOWEST, 30.00", "MEAN, 15.00"})
  void alone(PriceModel model, BigDecimal score) {
    assertEquals(score, formula(model, "30", "123.45").score(Money.pounds("123.45")));
    assertEquals(score, formula(model, "30", "123.45", "123.45").score(Money.pounds("123.45")));
  }

  @Test
  @DisplayName("gives nothing where price does not count (R34)")
  void noWeight() {
    assertEquals(new BigDecimal("0.00"),
        formula(PriceModel.LOWEST_OVER_PRICE, "0", "10", "20").score(Money.pounds("20")));
  }

  @Test
  @DisplayName("does not compare a price of nothing (R34)")
  void zero() {
    assertThrows(IllegalArgumentException.class, () -> formula(PriceModel.LINEAR_FROM_LOWEST, "30", "0", "10"));
    assertThrows(IllegalArgumentException.class, () -> formula(PriceModel.MEAN, "30"));
  }

  @Property
  @Label("never gives less than nothing or more than the weight, and never less to a lower price (R34)")
  void fair(@ForAll("models") PriceModel model, @ForAll("weights") BigDecimal weight,
      @ForAll("prices") @Size(min = 2, max = 6) List<Money> prices) {
    PriceFormula formula = new PriceFormula(model, weight, prices);
    List<Money> cheapestFirst = prices.stream().sorted().toList();
    BigDecimal before = weight;
    for (Money price : cheapestFirst) {
      BigDecimal score = formula.score(price);
      assertTrue(score.compareTo(before) <= 0, () -> price + " scores " + score);
      assertTrue(score.signum() >= 0);
      assertEquals(2, score.scale());
      before = score;
    }
  }

  @Property
  @Label("gives the cheapest the whole weight where it is measured from the lowest (R34)")
  void cheapest(@ForAll("weights") BigDecimal weight, @ForAll("prices") @Size(min = 1, max = 6) List<Money> prices) {
    Money lowest = prices.stream().sorted().findFirst().orElseThrow();
    for (PriceModel model : List.of(PriceModel.LOWEST_OVER_PRICE, PriceModel.LINEAR_FROM_LOWEST)) {
      assertEquals(0, weight.compareTo(new PriceFormula(model, weight, prices).score(lowest)));
    }
  }

  @Provide
  Arbitrary<PriceModel> models() {
    return Arbitraries.of(PriceModel.values());
  }

  @Provide
  Arbitrary<BigDecimal> weights() {
    return Arbitraries.integers().between(0, 10_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
  }

  @Provide
  Arbitrary<List<Money>> prices() {
    return Arbitraries.longs().between(1, 99_999_999_999L).map(pence -> new Money(BigDecimal.valueOf(pence, 2))).list();
  }
}
