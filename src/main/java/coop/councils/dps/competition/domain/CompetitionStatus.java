package coop.councils.dps.competition.domain;

import java.util.Map;
import java.util.Set;

/** The life of a mini-competition. Whether it still takes tenders is the gate's to say, not the status's. */
public enum CompetitionStatus {
  /** Being written; nobody but the buyer sees it. */
  DRAFT,
  /** Suppliers are invited; the deadline lies ahead or the box is still shut. */
  PUBLISHED,
  /** Two people opened the tenders; they are being evaluated. */
  OPENED,
  /** Letters have been sent. */
  AWARDED,
  CONTRACTED,
  /** Ended without an award: no tender came. */
  NO_AWARD,
  /** The buyer withdrew it before an award, with reasons. */
  WITHDRAWN;

  private static final Map<CompetitionStatus, Set<CompetitionStatus>> STEPS = Map.of(
      DRAFT, Set.of(PUBLISHED),
      PUBLISHED, Set.of(OPENED, NO_AWARD, WITHDRAWN),
      OPENED, Set.of(AWARDED, WITHDRAWN),
      AWARDED, Set.of(CONTRACTED),
      CONTRACTED, Set.of(),
      NO_AWARD, Set.of(),
      WITHDRAWN, Set.of());

  /** Published, and with something left to do. */
  public static final Set<CompetitionStatus> OPEN = Set.of(PUBLISHED, OPENED, AWARDED);

  public Set<CompetitionStatus> next() {
    return STEPS.get(this);
  }

  /** Nothing follows. */
  public boolean isEnd() {
    return next().isEmpty();
  }

  public boolean mayBecome(CompetitionStatus status) {
    return next().contains(status);
  }
}
