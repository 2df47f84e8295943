package coop.councils.dps.award.domain;

import java.util.Map;
import java.util.Set;

/** The steps of an award decision. */
public enum AwardStatus {
  /** Being written by the buyer. */
  DRAFT,
  /** Waits for a second person of the buyer. */
  PROPOSED,
  /** Approved; the letters have been sent and a standstill, if chosen, runs. */
  APPROVED,
  /** The contract has been signed. */
  SIGNED;

  private static final Map<AwardStatus, Set<AwardStatus>> STEPS = Map.of(
      DRAFT, Set.of(PROPOSED),
      PROPOSED, Set.of(DRAFT, APPROVED),
      APPROVED, Set.of(SIGNED),
      SIGNED, Set.of());

  public Set<AwardStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(AwardStatus status) {
    return next().contains(status);
  }
}
