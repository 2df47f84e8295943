package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** All requests for a shorter time to tender. */
public interface ShorterTimes {

  void add(ShorterTime request);

  /** The last request of a competition, withdrawn or not, held until the end of the unit of work. */
  Optional<ShorterTime> lockLast(long competitionId);

  /** Holds all requests of a competition, with their answers, until the end of the unit of work. */
  void lock(Reference competition);

  Optional<ShorterTime> last(long competitionId);

  /** Requests that a supplier can still answer: not withdrawn, and the competition is a draft. */
  List<ShorterTime> openFor(long supplierId);
}
