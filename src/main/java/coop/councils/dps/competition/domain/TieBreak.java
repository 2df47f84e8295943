package coop.councils.dps.competition.domain;

import java.util.Collection;

/** R35: which of two tenders with the same total ranks higher. Equal in that too, they share the rank. */
public enum TieBreak {
  /** The one with more points for quality. */
  QUALITY,
  /** The cheaper one. */
  PRICE,
  /** The one with more points for the questions about social value. */
  SOCIAL_VALUE;

  /** Whether a competition with these questions has what it decides by. */
  public boolean canDecide(Collection<QuestionRow> questions) {
    return switch (this) {
      case QUALITY -> !questions.isEmpty();
      case PRICE -> true;
      case SOCIAL_VALUE -> questions.stream().anyMatch(QuestionRow::asksForSocialValue);
    };
  }
}
