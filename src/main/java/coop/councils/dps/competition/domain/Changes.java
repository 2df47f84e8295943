package coop.councils.dps.competition.domain;

import java.util.List;
import java.util.Optional;

/** All changes of published competitions. */
public interface Changes {

  /** Refuses a second one while another of the competition waits. */
  void add(CompetitionChange change);

  Optional<CompetitionChange> waiting(long competitionId);

  /** How many of a competition were confirmed. */
  int confirmed(long competitionId);

  /** How many of these put the invitation otherwise. */
  int amendments(long competitionId);

  /** All of a competition, the latest first. */
  List<ChangeRow> of(long competitionId);

  /** The competition of which a change adds a document. */
  Optional<Long> competitionHolding(long documentId);
}
