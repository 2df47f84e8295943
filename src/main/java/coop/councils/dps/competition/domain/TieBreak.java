package coop.councils.dps.competition.domain;

/** R35: which of two tenders with the same total ranks higher. Equal in that too, they share the rank. */
public enum TieBreak {
  /** The one with more points for quality. */
  QUALITY,
  /** The cheaper one. */
  PRICE,
  /** The one with more points for the questions about social value. */
  SOCIAL_VALUE
}
