package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.PendingBids;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The platform submits complete tenders whose suppliers asked for it, in the last two minutes before the deadline and
 * never after it: the gate judges, as it does everybody (R29, R30). What is still incomplete is looked at again until
 * the deadline, and at the moment in which it becomes complete; once the deadline has passed the supplier hears that
 * nothing was submitted, and why.
 */
@UseCase
public class SubmitAtDeadline {

  static final Duration BEFORE = Duration.ofMinutes(2);

  private final Bids bids;
  private final PendingBids pending;
  private final Gates gates;
  private final TenderIntake intake;
  private final DeadlineNews news;

  @Inject
  public SubmitAtDeadline(Bids bids, PendingBids pending, Gates gates, TenderIntake intake, DeadlineNews news) {
    this.bids = bids;
    this.pending = pending;
    this.gates = gates;
    this.intake = intake;
    this.news = news;
  }

  /** Tenders whose moment has come. */
  public List<Long> due() {
    return pending.wishes(gates.databaseTime().plus(BEFORE));
  }

  /** In the last two minutes no later round may come: what was just completed is submitted in the same unit of work. */
  void atOnce(MiniCompetition competition, Bid bid) {
    if (!bid.isSubmittedAtDeadline() || !bid.isComplete(competition.questions())) {
      return;
    }
    BidGate gate = gates.lock(competition.id());
    Instant now = gates.databaseTime();
    if (isTime(gate, now) && gate.takes(now).isAllowed()) {
      intake.take(competition, bid, gate, bid.declarations(), news.automatically(bid.wishedBy()), now);
    }
  }

  private static boolean isTime(BidGate gate, Instant now) {
    return !now.isBefore(gate.deadline().minus(BEFORE));
  }

  public void look(long bidId) {
    Bid bid = bids.byId(bidId).orElseThrow();
    MiniCompetition competition = news.competitionOf(bid);
    BidGate gate = gates.lock(competition.id());
    bids.refresh(bid);
    Instant now = gates.databaseTime();
    if (!bid.isSubmittedAtDeadline() || !isTime(gate, now)) {
      return;
    }
    List<Integer> lacks = bid.lacks(competition.questions());
    if (!gate.takes(now).isAllowed()) {
      bid.forgetDeadline();
      news.notSubmitted(competition, bid, lacks);
    } else if (lacks.isEmpty()) {
      intake.take(competition, bid, gate, bid.declarations(), news.automatically(bid.wishedBy()), now);
    }
  }
}
