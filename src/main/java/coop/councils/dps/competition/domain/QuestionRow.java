package coop.councils.dps.competition.domain;

import java.math.BigDecimal;

/** A question of a competition; weight in percent of the whole. */
public record QuestionRow(int number, String title, String text, BigDecimal weight, int wordLimit) {

  /** Without noughts that say nothing: "30" or "12.5". */
  public String weightText() {
    return weight.stripTrailingZeros().toPlainString();
  }
}
