package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Input;
import java.math.BigDecimal;

/**
 * A question as the buyer writes it.
 *
 * @param weight percent of the whole, above 0 and at most 100
 * @param wordLimit 50 to 5,000 words
 */
public record Criterion(String title, String text, BigDecimal weight, int wordLimit) {

  public static Criterion of(Input input) {
    String title = input.text("title", 160);
    String text = input.text("text", 4000);
    BigDecimal weight = input.percent("weight");
    if (weight != null && weight.signum() == 0) {
      input.wrong("weight", "question.weight.zero");
    }
    Integer wordLimit = input.number("wordLimit", 50, 5000);
    input.check();
    return new Criterion(title, text, weight, wordLimit);
  }
}
