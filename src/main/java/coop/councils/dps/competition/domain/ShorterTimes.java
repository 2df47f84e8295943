package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** All requests for a shorter time to tender. */
public interface ShorterTimes {

  void add(ShorterTime request);

  /**
   * Holds all requests of a competition until the end of the unit of work. Called once the competition is held and before
   * anything is read, by whoever asks, takes back or publishes.
   */
  void lock(Reference competition);

  /** Holds one request, as {@link #lock} does, for who answers it. */
  void lockRequest(Reference request);

  /** The last request of a competition, withdrawn or not. */
  Optional<ShorterTime> last(long competitionId);

  /** Requests that a supplier can still answer: not withdrawn, and the competition is a draft. */
  List<ShorterTime> openFor(long supplierId);
}
