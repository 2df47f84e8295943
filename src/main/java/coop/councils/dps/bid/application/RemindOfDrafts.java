package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidNotice;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.DeadlineReminder;
import coop.councils.dps.bid.domain.PendingBids;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The platform tells suppliers 72, 24 and 3 hours before the deadline that their draft is not submitted, each once for
 * a deadline. Whoever asked for it to be submitted at the deadline, and has it complete, is left in peace.
 */
@UseCase
public class RemindOfDrafts {

  private final Bids bids;
  private final PendingBids pending;
  private final Gates gates;
  private final DeadlineNews news;

  @Inject
  public RemindOfDrafts(Bids bids, PendingBids pending, Gates gates, DeadlineNews news) {
    this.bids = bids;
    this.pending = pending;
    this.gates = gates;
    this.news = news;
  }

  /** Drafts that have to be reminded of; those that were are not looked at again, least of all in the last minutes. */
  public List<Long> drafts() {
    List<Long> drafts = new ArrayList<>();
    int nearer = 0;
    for (int hours : DeadlineReminder.hours()) {
      drafts.addAll(pending.drafts(nearer, hours));
      nearer = hours;
    }
    return drafts;
  }

  public void look(long bidId) {
    Bid bid = bids.byId(bidId).filter(found -> found.status() == BidStatus.DRAFT).orElse(null);
    if (bid == null) {
      return;
    }
    MiniCompetition competition = news.competitionOf(bid);
    Instant deadline = gates.deadlineOf(competition.id()).orElseThrow();
    Instant now = gates.databaseTime();
    List<Integer> lacks = bid.lacks(competition.questions());
    boolean submitsItself = bid.isSubmittedAtDeadline() && lacks.isEmpty();
    DeadlineReminder.due(bid.startedAt(), deadline, now)
        .filter(hours -> !submitsItself && !pending.isReminded(bidId, hours, deadline)).ifPresent(hours -> {
          pending.add(new BidNotice(bidId, hours, deadline, now));
          news.remind(competition, bid, lacks, deadline);
        });
  }
}
