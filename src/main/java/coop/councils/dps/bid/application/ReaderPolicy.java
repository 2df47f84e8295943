package coop.councils.dps.bid.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Decision;

/** A later feature's say in who of the buyer may open and read tenders. All of them must allow. */
public interface ReaderPolicy {

  Decision mayRead(MiniCompetition competition, long accountId);
}
