package coop.councils.dps.admission.domain;

/** The sections of the questionnaire, in the three parts of the standard one (R14, PPN 03/24). */
public enum Section {
  ORGANISATION(1),
  BIDDING(1),
  MANDATORY_GROUNDS(2),
  TAX(2),
  DISCRETIONARY_GROUNDS(2),
  FINANCE(3),
  EXPERIENCE(3),
  INSURANCE(3),
  REQUIREMENTS(3),
  /** What one lot asks for on top. */
  LOT(3);

  private final int part;

  Section(int part) {
    this.part = part;
  }

  /** R14: parts 1 and 2 may not be cut or added to. */
  public boolean isStandard() {
    return part < 3;
  }

  /** Whether it asks for grounds for exclusion (R15). */
  public boolean asksForGrounds() {
    return part == 2;
  }

  /** Whether each organisation of a group, and each subcontractor relied on, answers it for itself. */
  public boolean isAnsweredByEach() {
    return this == ORGANISATION || asksForGrounds();
  }
}
