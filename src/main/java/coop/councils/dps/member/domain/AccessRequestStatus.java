package coop.councils.dps.member.domain;

import java.util.Map;
import java.util.Set;

/** The steps of a request for access. */
public enum AccessRequestStatus {
  /** The address is not proven yet; nobody sees the request. */
  UNCONFIRMED,
  /** Waits for an administrator. */
  OPEN,
  GRANTED,
  DECLINED;

  private static final Map<AccessRequestStatus, Set<AccessRequestStatus>> STEPS = Map.of(
      UNCONFIRMED, Set.of(OPEN),
      OPEN, Set.of(GRANTED, DECLINED),
      GRANTED, Set.of(),
      DECLINED, Set.of());

  public Set<AccessRequestStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(AccessRequestStatus status) {
    return next().contains(status);
  }
}
