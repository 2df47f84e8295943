package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.PendingBids;
import coop.councils.dps.competition.application.SubmittedTenders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells sealed mail of a competition whose tender lies in the box, or will at the deadline. */
@Dependent
class SubmittedBids implements SubmittedTenders {

  private final Bids bids;
  private final PendingBids pending;

  @Inject
  SubmittedBids(Bids bids, PendingBids pending) {
    this.bids = bids;
    this.pending = pending;
  }

  @Override
  public Set<Long> suppliers(long competitionId) {
    return bids.suppliersCounting(competitionId);
  }

  @Override
  public Set<Long> atDeadline(long competitionId) {
    return pending.suppliersWishing(competitionId);
  }
}
