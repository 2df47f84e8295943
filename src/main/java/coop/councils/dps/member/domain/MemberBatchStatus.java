package coop.councils.dps.member.domain;

import java.util.Map;
import java.util.Set;

/** The steps of a file on its way into the register of members. */
public enum MemberBatchStatus {
  /** Read without an error; nothing of it is in the register yet. */
  PREVIEWED,
  IMPORTED,
  /** Never taken over. */
  DISCARDED;

  private static final Map<MemberBatchStatus, Set<MemberBatchStatus>> STEPS = Map.of(
      PREVIEWED, Set.of(IMPORTED, DISCARDED),
      IMPORTED, Set.of(),
      DISCARDED, Set.of());

  public Set<MemberBatchStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(MemberBatchStatus status) {
    return next().contains(status);
  }
}
