package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * An invited supplier submits its tender, replaces it, or withdraws it, as often as it likes until the deadline.
 *
 * <p>Judged by the gate: its row is held, then the database is asked for the time, and a time after the deadline is
 * refused (R29, R30); the audit record keeps the refusal. A tender counts as received when this unit of work has
 * recorded it whole. Refuses a tender without the declarations about conflicts of interest and collusion, and one that
 * is not as the person checked it, or answers an invitation that was put otherwise since.
 */
@UseCase
public class SubmitBid {

  private final Bids bids;
  private final Gates gates;
  private final BidDesk desk;
  private final TenderIntake intake;
  private final BidReceipts receipts;
  private final CheckedPapers checked;

  @Inject
  public SubmitBid(Bids bids, Gates gates, BidDesk desk, TenderIntake intake, BidReceipts receipts,
      CheckedPapers checked) {
    this.bids = bids;
    this.gates = gates;
    this.desk = desk;
    this.intake = intake;
    this.receipts = receipts;
    this.checked = checked;
  }

  /** @return reference of the receipt */
  public Reference submit(Reference reference, Input input) {
    MiniCompetition competition = desk.invitedTo(reference);
    Bid bid = desk.written(competition);
    BidGate gate = gates.hold(competition.id());
    desk.lock(bid);
    Instant now = gates.databaseTime();
    gate.takes(now).orRefuse();
    checked.judge(competition, bid, input);
    Declarations declared = TypedDeclarations.of(input);
    return intake.take(competition, bid, gate, declared, Submitter.inPerson(desk.person()), now);
  }

  public void withdraw(Reference reference) {
    MiniCompetition competition = desk.invitedTo(reference);
    Bid bid = desk.written(competition);
    BidGate gate = gates.hold(competition.id());
    desk.lock(bid);
    Instant now = gates.databaseTime();
    gate.takes(now).orRefuse();
    BidSubmission counting = bids.counting(bid.id()).orElseThrow(() -> new NotFoundException("a submission"));
    bid.withdrawn();
    counting.withdrawn(now);
    receipts.withdrawn(competition, bid, counting, now);
  }
}
