package coop.councils.dps.admission.domain;

/** How the answer to a question is judged. */
public enum Judged {
  /** Certain answers pass of themselves; an officer looks at any other. */
  PASS_IF,
  /** An officer looks at every answer. */
  REFER,
  /** For information: it has no part in the decision. */
  INFORMATION
}
