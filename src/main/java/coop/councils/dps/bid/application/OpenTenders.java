package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.Opening;
import coop.councils.dps.bid.domain.OpeningRow;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Actor;
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
 * <p>Refuses before the deadline by the database's clock, and the same person twice. Where no tender came the
 * competition ends without an award (R36).
 */
@UseCase
public class OpenTenders {

  private final Bids bids;
  private final Gates gates;
  private final ViewCompetition competitions;
  private final TenderBox box;
  private final CurrentUser user;

  @Inject
  public OpenTenders(Bids bids, Gates gates, ViewCompetition competitions, TenderBox box, CurrentUser user) {
    this.bids = bids;
    this.gates = gates;
    this.competitions = competitions;
    this.box = box;
    this.user = user;
  }

  public Optional<OpeningRow> opening(Reference reference) {
    user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    Instant now = gates.databaseTime();
    return bids.opening(competitions.visible(reference).id()).filter(opening -> !opening.isLapsed(now))
        .map(Opening::row);
  }

  /** The opening record: what was opened, once it was. */
  public List<TenderRow> opened(Reference reference) {
    user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    MiniCompetition competition = competitions.visible(reference);
    if (user.require().role().side() == Role.Side.BUYER) {
      box.refuseUnlessReader(competition);
    }
    return bids.opened(competition.id());
  }

  public void begin(Reference reference) {
    Actor person = opener();
    MiniCompetition competition = competitions.ofOwnMember(reference);
    box.refuseUnlessReader(competition);
    BidGate gate = gates.lock(competition.id());
    Instant now = gates.databaseTime();
    gate.mayRelease(now).orRefuse();
    bids.opening(competition.id()).ifPresentOrElse(opening -> opening.beginAnew(person, now),
        () -> bids.add(new Opening(competition.id(), person, now)));
    box.begun(competition, person);
  }

  public void complete(Reference reference) {
    Actor person = opener();
    MiniCompetition competition = competitions.ofOwnMember(reference);
    box.refuseUnlessReader(competition);
    BidGate gate = gates.lock(competition.id());
    Instant now = gates.databaseTime();
    bids.opening(competition.id()).orElseThrow(box::notBegun).complete(person, now);
    gate.release(now);
    box.open(competition, person);
  }

  private Actor opener() {
    user.requireBuyer();
    return user.actor();
  }
}
