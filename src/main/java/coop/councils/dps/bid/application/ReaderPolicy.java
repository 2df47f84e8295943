package coop.councils.dps.bid.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Decision;

/** A later feature's say in who of the buyer may open and read tenders. All of them must allow. */
public interface ReaderPolicy {

  /** Whether they take part in the opening and see what was in the box. */
  Decision mayRead(MiniCompetition competition);

  /** Whether they read what tenders say. */
  Decision mayReadContent(MiniCompetition competition);
}
