package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.ChangeKind;
import coop.councils.dps.competition.domain.ChangeRow;
import coop.councils.dps.competition.domain.Changes;
import coop.councils.dps.competition.domain.CompetitionChange;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * A second owner confirms a change, which binds and is told to everybody invited at that moment; or any owner sends it
 * back with a reason (R28, R36).
 *
 * <p>The gate is locked first and the database asked for the time afterwards, as for a tender: more time is given only
 * while the box takes tenders, and whoever submits meanwhile is judged by the deadline before or after, never by none
 * (R30). Refuses whoever proposed the change, and one confirmed after the deadline.
 */
@UseCase
public class ConfirmChange {

  private final OwnerDesk desk;
  private final Changes changes;
  private final Gates gates;
  private final CarryOutChange change;
  private final ChangeNews news;

  @Inject
  public ConfirmChange(OwnerDesk desk, Changes changes, Gates gates, CarryOutChange change, ChangeNews news) {
    this.desk = desk;
    this.changes = changes;
    this.gates = gates;
    this.change = change;
    this.news = news;
  }

  /** The change that waits. */
  public ChangeRow waiting(Reference reference) {
    return find(desk.ofOwner(reference)).row();
  }

  /** Whether the day of the decision that it brings needs the acknowledgement (R05). */
  public boolean needsAcknowledgement(Reference reference) {
    return change.needsAcknowledgement(find(desk.ofOwner(reference)));
  }

  /** @param version of the change that the page was made from */
  public void confirm(Reference reference, long version, Input input) {
    MiniCompetition competition = desk.ofOwner(reference);
    BidGate gate = gates.lock(competition.id());
    Instant now = gates.databaseTime();
    CompetitionChange waiting = find(competition);
    waiting.mayBeConfirmedBy(desk.actor()).orRefuse();
    news.checkVersion(competition, waiting, version);
    waiting.confirm(desk.actor(), changes.confirmed(competition.id()) + 1, now);
    if (waiting.kind() == ChangeKind.WITHDRAWAL) {
      change.withdraw(competition, waiting, gate, now);
    } else {
      change.amend(competition, waiting, gate, now, input);
    }
  }

  /** @param version of the change that the page was made from */
  public void sendBack(Reference reference, long version, Input input) {
    MiniCompetition competition = desk.ofOwner(reference);
    gates.lock(competition.id());
    CompetitionChange waiting = find(competition);
    String reason = input.text("reason", 2000);
    input.check();
    news.checkVersion(competition, waiting, version);
    waiting.sendBack(reason, desk.actor(), gates.databaseTime());
    news.sentBack(competition, waiting, reason);
  }

  private CompetitionChange find(MiniCompetition competition) {
    return changes.waiting(competition.id())
        .orElseThrow(() -> new NotFoundException(competition.reference() + " has no change that waits"));
  }
}
