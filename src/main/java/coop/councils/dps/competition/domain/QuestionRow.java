package coop.councils.dps.competition.domain;

import java.math.BigDecimal;

/**
 * A question of a competition; weight in percent of the whole.
 *
 * @param partOf name of the criterion that it is a sub-criterion of; empty where it is one of its own
 * @param minimumMark the least mark for the tender to be ranked; 0 where any will do
 * @param theme of the library's criterion that it was drawn from; null for a question of the buyer's own
 */
public record QuestionRow(int number, String title, String partOf, String text, BigDecimal weight, int wordLimit,
    int minimumMark, Theme theme) {

  /** With the name of its criterion, if it is a part of one: "Quality: Method". */
  public String fullTitle() {
    return partOf.isEmpty() ? title : partOf + ": " + title;
  }

  /** R37: whether it was drawn from what the library asks for as social value. */
  public boolean asksForSocialValue() {
    return theme == Theme.SOCIAL_VALUE;
  }

  /** Whether a tender with that mark may be ranked. */
  public boolean isReachedBy(int mark) {
    return mark >= minimumMark;
  }

  /** Without noughts that say nothing: "30" or "12.5". */
  public String weightText() {
    return weight.stripTrailingZeros().toPlainString();
  }
}
