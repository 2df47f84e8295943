package coop.councils.dps.admission.domain;

import java.util.Map;
import java.util.Set;

/** The steps of a request to join one lot, and which may follow which. */
public enum RequestStatus {
  /** Being answered by the supplier. */
  DRAFT,
  /** With Oldham; the clock runs. */
  SUBMITTED,
  /** One officer has proposed a decision; another must confirm it. */
  PROPOSED,
  ADMITTED,
  REFUSED,
  WITHDRAWN;

  private static final Map<RequestStatus, Set<RequestStatus>> STEPS = Map.of(
      DRAFT, Set.of(SUBMITTED, WITHDRAWN),
      SUBMITTED, Set.of(PROPOSED, WITHDRAWN),
      PROPOSED, Set.of(SUBMITTED, ADMITTED, REFUSED, WITHDRAWN),
      ADMITTED, Set.of(),
      REFUSED, Set.of(),
      WITHDRAWN, Set.of());

  public Set<RequestStatus> next() {
    return STEPS.get(this);
  }

  public boolean mayBecome(RequestStatus status) {
    return next().contains(status);
  }

  /** Submitted and not decided yet. */
  public boolean isWithOldham() {
    return this == SUBMITTED || this == PROPOSED;
  }

  public boolean isOpen() {
    return !next().isEmpty();
  }
}
