package coop.councils.dps.competition.domain;

/**
 * What a change may put otherwise. The lot, the suppliers invited, the weights and how tenders are scored are not among
 * them: they stay as published (R23, R24, R25).
 */
public enum ChangedField {
  TITLE, BACKGROUND, DESCRIPTION, OUTCOMES, CPV_CODE, BUDGET, STARTS_ON, ENDS_ON, EXTENSION, TERMS,
  /** The words of a question; its subject is the question's number. */
  QUESTION,
  /** A document more; its subject is the document. */
  DOCUMENT,
  QUESTIONS_BY, DECISION_BY,
  /** Kept by the gate, not by the competition. */
  DEADLINE
}
