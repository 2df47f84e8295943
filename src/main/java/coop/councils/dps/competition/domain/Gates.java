package coop.councils.dps.competition.domain;

import java.time.Instant;
import java.util.Optional;

/** The gates of all competitions, and the clock that they are judged by. */
public interface Gates {

  void add(BidGate gate);

  /** The gate alone, until the end of the unit of work: for whoever changes it, closes it or opens the box. */
  BidGate lock(long competitionId);

  /**
   * The gate as it stands until the end of the unit of work: for tenders that pass, which do not wait for each other.
   * Nobody has it alone meanwhile.
   */
  BidGate hold(long competitionId);

  /** The database's time at this very moment, in UTC; asked for while the gate is held, never before. */
  Instant databaseTime();

  Optional<Instant> deadlineOf(long competitionId);
}
