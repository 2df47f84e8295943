package coop.councils.dps.admission.domain;

/** What is thought of one answer. */
public enum Verdict {
  PASS,
  /** Somebody still has to look into it; no decision can be proposed. */
  REFER,
  FAIL
}
