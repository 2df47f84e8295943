package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.PendingBids;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
  private final BidDesk desk;

  @Inject
  public SubmitAtDeadline(Bids bids, PendingBids pending, Gates gates, TenderIntake intake, DeadlineNews news,
      BidDesk desk) {
    this.bids = bids;
    this.pending = pending;
    this.gates = gates;
    this.intake = intake;
    this.news = news;
    this.desk = desk;
  }

  /** Tenders whose moment has come. */
  public List<Long> due() {
    return pending.wishes(gates.databaseTime().plus(BEFORE));
  }

  public void look(long bidId) {
    Bid bid = bids.byId(bidId).orElseThrow();
    look(news.competitionOf(bid), bid);
  }

  /**
   * The own tender, in the last two minutes: what was just written or wished then does not wait for the next round. A
   * unit of work of its own, so that what was written stays whatever becomes of this.
   */
  public void atOnce(Reference reference) {
    MiniCompetition competition = desk.invitedTo(reference);
    Optional<Bid> wishing = desk.begun(competition).filter(Bid::isSubmittedAtDeadline);
    Optional<Instant> deadline = gates.deadlineOf(competition.id());
    // Nothing is read between the clock and the locks: papers that a colleague changed since could not be locked.
    if (wishing.isPresent() && deadline.isPresent() && desk.takesTenders(competition)
        && isTime(deadline.get(), gates.databaseTime())) {
      look(competition, wishing.get());
    }
  }

  private static boolean isTime(Instant deadline, Instant now) {
    return !now.isBefore(deadline.minus(BEFORE));
  }

  private void look(MiniCompetition competition, Bid bid) {
    BidGate gate = gates.hold(competition.id());
    bids.lock(bid);
    Instant now = gates.databaseTime();
    if (!bid.isSubmittedAtDeadline() || !isTime(gate.deadline(), now)) {
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
