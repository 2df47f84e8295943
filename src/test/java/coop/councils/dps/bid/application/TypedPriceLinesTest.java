package coop.councils.dps.bid.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.InvalidInputException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A typed price schedule")
class TypedPriceLinesTest {

  @Test
  @DisplayName("is read line by line, empty lines left out, with commas and a pound sign")
  void read() {
    Map<String, String> typed = line(1, "Workshops", "day", "2.5", "£1,250.50");
    typed.putAll(line(2, "", "", " ", ""));
    typed.putAll(line(3, "Travel", "mile", "1,200", "0.45"));

    assertEquals(List.of(new PriceLine("Workshops", "day", new BigDecimal("2.5"), new BigDecimal("1250.50")),
        new PriceLine("Travel", "mile", new BigDecimal("1200"), new BigDecimal("0.45"))), lines(typed));
  }

  @Test
  @DisplayName("says of a formula, a negative, an absurd and an unreadable value what to enter instead")
  void refused() {
    assertRefused("rate-1 bid.price.formula", line(1, "Days", "day", "2", "=B2*C2"));
    assertRefused("what-1 bid.price.formula", line(1, "=HYPERLINK(\"x\")", "day", "2", "3"));
    assertRefused("rate-1 bid.price.negative", line(1, "Discount", "once", "1", "-500"));
    assertRefused("rate-1 bid.price.negative", line(1, "Discount", "once", "1", "£−500"));
    assertRefused("rate-1 bid.price.negative", line(1, "Discount", "once", "1", "(500)"));
    assertRefused("quantity-1 bid.price.tooMuch", line(1, "Days", "day", "1000001", "1"));
    assertRefused("rate-1 bid.price.tooMuch", line(1, "Days", "day", "1", "10000000"));
    assertRefused("rate-1 bid.price.absurd", line(1, "Days", "day", "1000000", "9999999"));
    assertRefused("rate-1 bid.price.notANumber", line(1, "Days", "day", "1", "45,00"));
    assertRefused("rate-1 bid.price.notANumber", line(1, "Days", "day", "1", "1e9"));
    assertRefused("rate-1 bid.price.notANumber", line(1, "Days", "day", "1", "0.333"));
    assertRefused("quantity-1 bid.quantity.zero", line(1, "Days", "day", "0", "1"));
  }

  @Test
  @DisplayName("is refused when it is empty, half filled in or adds up to nothing")
  void not_whole() {
    assertRefused("what-1 bid.price.noLines", Map.of());
    assertRefused("unit-2 bid.unit.required", line(2, "Days", "", "1", "1"));
    assertRefused("quantity-2 bid.quantity.required", line(2, "Days", "day", "", "1"));
    assertRefused("rate-1 bid.price.nothing", line(1, "Days", "day", "1", "0"));
  }

  private static Map<String, String> line(int number, String what, String unit, String quantity, String rate) {
    return new HashMap<>(Map.of("what-" + number, what, "unit-" + number, unit, "quantity-" + number, quantity,
        "rate-" + number, rate));
  }

  private static List<PriceLine> lines(Map<String, String> typed) {
    return TypedPriceLines.of(new Input("bid", typed));
  }

  private static void assertRefused(String error, Map<String, String> typed) {
    assertEquals(List.of(error), assertThrows(InvalidInputException.class, () -> lines(typed)).errors().stream()
        .map(each -> each.field() + " " + each.messageKey()).toList());
  }
}
