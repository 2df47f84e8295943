package coop.councils.dps.admission.domain;

/** How a question is answered. */
public enum QuestionType {
  YES_NO,
  /** One of the question's choices. */
  CHOICE,
  /** Words, at most as many as the question's limit. */
  TEXT,
  DATE,
  /** Pounds, without VAT where it matters. */
  MONEY,
  /** A whole number. */
  NUMBER,
  /** One file of the supplier's library. */
  FILE,
  /** Organisations or people, each with its number and its part. */
  ORGANISATIONS,
  /** A statement to be declared true. */
  DECLARATION
}
