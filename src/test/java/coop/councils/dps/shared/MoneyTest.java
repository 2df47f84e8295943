package coop.councils.dps.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An amount of money")
class MoneyTest {

  @ParameterizedTest
  @DisplayName("is written with pound sign, thousands and pence")
  @CsvSource({"1250, '£1,250.00'", "0.5, £0.50", "0, £0.00", "999999999.99, '£999,999,999.99'"})
  void written(String amount, String text) {
    assertEquals(text, Money.pounds(amount).toString());
  }

  @ParameterizedTest
  @DisplayName("is neither negative nor a fraction of a penny nor a thousand million")
  @ValueSource(strings = {"-0.01", "1000000000"})
  void outside(String amount) {
    assertThrows(IllegalArgumentException.class, () -> Money.pounds(amount));
    assertThrows(ArithmeticException.class, () -> Money.pounds("0.005"));
  }

  @Test
  @DisplayName("is the same with or without its pence written")
  void equal() {
    assertEquals(Money.pounds("10"), new Money(new BigDecimal("10.000")));
    assertTrue(Money.pounds("9.99").compareTo(Money.pounds("10")) < 0);
    assertTrue(Money.pounds("0").isZero());
  }
}
