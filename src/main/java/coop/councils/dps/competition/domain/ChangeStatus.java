package coop.councils.dps.competition.domain;

import java.util.Map;
import java.util.Set;

/** The life of a change: proposed by one person, confirmed by another or sent back. */
public enum ChangeStatus {
  PROPOSED, CONFIRMED, SENT_BACK;

  private static final Map<ChangeStatus, Set<ChangeStatus>> STEPS = Map.of(
      PROPOSED, Set.of(CONFIRMED, SENT_BACK),
      CONFIRMED, Set.of(),
      SENT_BACK, Set.of());

  public Set<ChangeStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(ChangeStatus status) {
    return next().contains(status);
  }
}
