package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Input;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A question as the buyer writes it.
 *
 * @param partOf name of the criterion that it is a sub-criterion of; empty where it is one of its own (R25)
 * @param weight percent of the whole, above 0 and at most 100
 * @param wordLimit 50 to 5,000 words
 * @param minimumMark the least mark for the tender to be ranked; 0 where any will do
 * @param theme of the library's criterion that it was drawn from; null for a question of the buyer's own
 */
public record Criterion(String title, String partOf, String text, BigDecimal weight, int wordLimit,
    int minimumMark, Theme theme) {

  public static Criterion of(Input input) {
    String title = input.line("title", 160);
    String partOf = input.optionalText("partOf", 160).orElse("");
    String text = input.text("text", 4000);
    BigDecimal weight = input.percent("weight");
    if (weight != null && weight.signum() == 0) {
      input.wrong("weight", "question.weight.zero");
    }
    Integer wordLimit = input.number("wordLimit", 50, 5000);
    Integer minimumMark = input.typed("minimumMark").isBlank() ? Integer.valueOf(0)
        : input.number("minimumMark", 0, HowJudged.BEST_MARK);
    input.check();
    return new Criterion(title, partOf, text, weight, wordLimit, minimumMark, theme(input.typed("theme")));
  }

  private static Theme theme(String typed) {
    return Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(typed)).findFirst().orElse(null);
  }
}
