package coop.councils.dps.system.domain;

/** What happens between the end that the law sets and the later end that was advertised (R05). */
public enum StatutoryEndPolicy {
  /** Goes on when somebody has recorded that they know, on whose legal advice and why. */
  ACKNOWLEDGE,
  /** Is refused. */
  BLOCK
}
