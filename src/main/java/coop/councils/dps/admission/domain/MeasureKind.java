package coop.councils.dps.admission.domain;

/** What Oldham may do with an admission, by two people and with a letter (R16). */
public enum MeasureKind {
  /** No new invitations until it is reinstated. */
  SUSPEND,
  REINSTATE,
  /** The admission ends; the supplier may apply again. */
  REMOVE
}
