package coop.councils.dps.register.domain;

import java.util.Map;
import java.util.Set;

/** The steps of a file on its way into the register. */
public enum RegisterBatchStatus {
  /** Read without an error; its awards are shown and do not count yet. */
  PREVIEWED,
  /** Its awards are in the register. */
  IMPORTED,
  /** Its awards were in the register and no longer count. */
  UNDONE,
  /** Never taken over. */
  DISCARDED;

  private static final Map<RegisterBatchStatus, Set<RegisterBatchStatus>> STEPS = Map.of(
      PREVIEWED, Set.of(IMPORTED, DISCARDED),
      IMPORTED, Set.of(UNDONE),
      UNDONE, Set.of(),
      DISCARDED, Set.of());

  public Set<RegisterBatchStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(RegisterBatchStatus status) {
    return next().contains(status);
  }
}
