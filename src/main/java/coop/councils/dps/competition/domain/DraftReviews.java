package coop.councils.dps.competition.domain;

import java.util.List;
import java.util.Optional;

/** What colleagues say of drafts, and what they signed off. */
public interface DraftReviews {

  void add(DraftComment comment);

  void add(DraftSignOff signOff);

  /** The oldest first. */
  List<DraftComment.Row> comments(long competitionId);

  Optional<DraftSignOff> lastSignOff(long competitionId);
}
