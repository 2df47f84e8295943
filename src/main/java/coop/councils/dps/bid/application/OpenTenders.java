package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.LeftClosed;
import coop.councils.dps.bid.domain.Opening;
import coop.councils.dps.bid.domain.OpeningRow;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Progress;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two different people of the buyer open the tenders together, after the deadline, the second within half an hour of
 * the first (R29). All that count are opened at once; what was withdrawn or replaced never is.
 *
 * <p>Refuses whoever has not declared their interests or has one (R20), also when the first of them has found one since
 * or is nobody of the buyer any more, before the deadline by the database's clock, and the same person twice. Where no
 * tender came the competition ends without an award (R36).
 */
@UseCase
public class OpenTenders {

  private final Bids bids;
  private final Gates gates;
  private final OpeningDesk desk;
  private final TenderBox box;
  private final OpeningRecords records;

  @Inject
  public OpenTenders(Bids bids, Gates gates, OpeningDesk desk, TenderBox box, OpeningRecords records) {
    this.bids = bids;
    this.gates = gates;
    this.desk = desk;
    this.box = box;
    this.records = records;
  }

  public Optional<OpeningRow> opening(Reference reference) {
    MiniCompetition competition = desk.visible(reference);
    Instant now = gates.databaseTime();
    return bids.opening(competition.id()).filter(opening -> opening.isDone()
        || !opening.isLapsed(now) && desk.mayStillOpen(competition, opening.firstOpener())).map(Opening::row);
  }

  /**
   * What the opening record says of the box (R29).
   *
   * @param tenders in the order in which they were received
   * @param leftClosed what was in the box and is never opened; null before the opening
   */
  public record Box(List<TenderRow> tenders, LeftClosed leftClosed) {}

  /** What was in the box, once it was opened. */
  public Box opened(Reference reference) {
    long competition = desk.readable(reference).id();
    List<TenderRow> tenders = bids.opened(competition);
    boolean done = !tenders.isEmpty() || bids.opening(competition).filter(Opening::isDone).isPresent();
    return new Box(tenders, done ? bids.leftClosed(competition) : null);
  }

  public void begin(Reference reference) {
    Actor person = desk.opener();
    MiniCompetition competition = desk.own(reference);
    BidGate gate = gates.lock(competition.id());
    Instant now = gates.databaseTime();
    gate.close(now).orRefuse();
    bids.opening(competition.id()).ifPresentOrElse(
        opening -> opening.beginAnew(person, desk.mayStillOpen(competition, opening.firstOpener()), now),
        () -> bids.add(new Opening(competition.id(), person, now)));
    box.begun(competition, person);
  }

  /**
   * The record of the opening is filed with it, as a letter of the buyer.
   *
   * @param progress hears of each tender
   */
  public void complete(Reference reference, Progress progress) {
    Actor person = desk.opener();
    MiniCompetition competition = desk.own(reference);
    BidGate gate = gates.lock(competition.id());
    Instant now = gates.databaseTime();
    Opening opening = bids.opening(competition.id()).orElseThrow(box::notBegun);
    opening.complete(person, desk.mayStillOpen(competition, opening.firstOpener()), now);
    gate.release(now);
    box.open(competition, person, progress);
    records.store(competition, gate.deadline(), now);
  }
}
