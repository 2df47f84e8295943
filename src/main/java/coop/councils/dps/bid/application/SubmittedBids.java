package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.competition.application.SubmittedTenders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells sealed mail of a competition whose tender lies in the box. */
@Dependent
class SubmittedBids implements SubmittedTenders {

  private final Bids bids;

  @Inject
  SubmittedBids(Bids bids) {
    this.bids = bids;
  }

  @Override
  public Set<Long> suppliers(long competitionId) {
    return bids.suppliersCounting(competitionId);
  }
}
