package coop.councils.dps.competition.domain;

import java.time.Instant;
import java.util.Optional;

/** The gates of all competitions, and the clock that they are judged by. */
public interface Gates {

  void add(BidGate gate);

  /** The gate, locked until the end of the unit of work: whoever comes second waits. */
  BidGate lock(long competitionId);

  /** The database's time at this very moment, in UTC; asked for after the lock, never before. */
  Instant databaseTime();

  Optional<Instant> deadlineOf(long competitionId);
}
