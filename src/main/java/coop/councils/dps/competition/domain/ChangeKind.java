package coop.councils.dps.competition.domain;

/** What a change of a published competition is for. */
public enum ChangeKind {
  /** What suppliers were told is put otherwise. */
  AMENDMENT,
  /** Suppliers get more time. */
  EXTENSION,
  /** Suppliers get more time because the platform failed them. */
  OUTAGE,
  /** The competition ends before an award (R36). */
  WITHDRAWAL
}
