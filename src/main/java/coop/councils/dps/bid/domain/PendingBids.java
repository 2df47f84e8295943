package coop.councils.dps.bid.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tenders that the platform itself has something to do with as the deadline comes near. */
public interface PendingBids {

  /**
   * Drafts whose deadline is more than {@code nearer} and at most {@code hours} hours away by the database's time, which
   * were begun before that and not reminded of it yet.
   */
  List<Long> drafts(int nearer, int hours);

  /** Tenders to be submitted at the deadline, which is at the time named or before. */
  List<Long> wishes(Instant until);

  /** Suppliers whose tender for a competition is to be submitted at the deadline. */
  Set<Long> suppliersWishing(long competitionId);

  boolean isReminded(long bidId, int hoursBefore, Instant deadline);

  void add(BidNotice notice);
}
