package coop.councils.dps.bid.domain;

import java.util.Map;
import java.util.Set;

/** Where a supplier's tender stands. What was submitted counts until it is replaced or withdrawn. */
public enum BidStatus {
  /** Being written; nothing has been received. */
  DRAFT,
  /** A submission has been received and counts; the working papers may still be changed and submitted anew. */
  SUBMITTED,
  /** The supplier took its submission back; it may submit again until the deadline. */
  WITHDRAWN;

  private static final Map<BidStatus, Set<BidStatus>> STEPS = Map.of(
      DRAFT, Set.of(SUBMITTED),
      SUBMITTED, Set.of(SUBMITTED, WITHDRAWN),
      WITHDRAWN, Set.of(SUBMITTED));

  public Set<BidStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(BidStatus status) {
    return next().contains(status);
  }
}
