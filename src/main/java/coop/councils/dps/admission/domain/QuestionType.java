package coop.councils.dps.admission.domain;

/** How a question is answered. */
public enum QuestionType {
  YES_NO,
  /** Insurance: have it, will get it before work begins, or not needed. */
  CHOICE,
  TEXT
}
