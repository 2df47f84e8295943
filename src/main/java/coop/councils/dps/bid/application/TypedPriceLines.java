package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a price schedule typed in numbered lines, empty ones left out.
 *
 * <p>Refuses a formula where a value belongs, negative and absurd amounts, a line that is only half filled in, and a
 * price of nothing.
 */
final class TypedPriceLines {

  private static final Money HIGHEST = Money.pounds("999999999.99");

  private final Input input;

  private TypedPriceLines(Input input) {
    this.input = input;
  }

  static List<PriceLine> of(Input input) {
    List<PriceLine> lines = new TypedPriceLines(input).read();
    input.check();
    return lines;
  }

  private List<PriceLine> read() {
    List<PriceLine> lines = new ArrayList<>();
    boolean whole = true;
    for (int number = 1; number <= PriceLine.MOST_LINES; number++) {
      if (isTyped(number)) {
        PriceLine line = line(number);
        whole &= line != null && lines.add(line);
      }
    }
    if (whole) {
      judge(lines);
    }
    return lines;
  }

  private boolean isTyped(int number) {
    return Stream.of("what-", "unit-", "quantity-", "rate-").anyMatch(field -> !input.typed(field + number).isBlank());
  }

  private void judge(List<PriceLine> lines) {
    BigDecimal total = PriceLine.total(lines);
    if (lines.isEmpty()) {
      input.wrong("what-1", "bid.price.noLines");
    } else if (total.signum() == 0) {
      input.wrong("rate-1", "bid.price.nothing");
    } else if (total.compareTo(HIGHEST.pounds()) > 0) {
      input.wrong("rate-1", "bid.price.absurd", HIGHEST);
    }
  }

  private PriceLine line(int number) {
    String what = words("what-" + number, 200);
    String unit = words("unit-" + number, 40);
    BigDecimal quantity = number("quantity-" + number, 3, PriceLine.MOST_UNITS);
    BigDecimal rate = number("rate-" + number, 2, PriceLine.HIGHEST_RATE);
    if (quantity != null && quantity.signum() == 0) {
      return input.wrong("quantity-" + number, "bid.quantity.zero");
    }
    return what == null || unit == null || quantity == null || rate == null ? null
        : new PriceLine(what, unit, quantity, rate);
  }

  private String words(String field, int longest) {
    return input.typed(field).strip().startsWith("=") ? input.wrong(field, "bid.price.formula")
        : input.text(field, longest);
  }

  /** Digits with commas between thousands and a point, as {@link Input} takes amounts; told apart why it is not one. */
  private BigDecimal number(String field, int decimals, BigDecimal most) {
    String typed = input.typed(field).replace("£", "").strip();
    if (typed.startsWith("=")) {
      return input.wrong(field, "bid.price.formula");
    }
    if (typed.isEmpty()) {
      input.text(field, 20);
      return null;
    }
    if (typed.matches("[-−–(].*")) {
      return input.wrong(field, "bid.price.negative");
    }
    if (!typed.matches("(\\d{1,3}(,\\d{3})+|\\d{1,30})(\\.\\d{1," + decimals + "})?")) {
      return input.wrong(field, "bid.price.notANumber", decimals);
    }
    BigDecimal value = new BigDecimal(typed.replace(",", ""));
    return value.compareTo(most) <= 0 ? value : input.wrong(field, "bid.price.tooMuch", most);
  }
}
