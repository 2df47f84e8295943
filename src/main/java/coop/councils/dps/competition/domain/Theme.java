package coop.councils.dps.competition.domain;

/** What the criteria of the library refine: the criteria that this DPS was advertised with (R24). */
public enum Theme {
  QUALITY,
  COOPERATIVE_VALUES,
  /** R37: considered before every procurement of services. */
  SOCIAL_VALUE
}
