package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.ChangeKind;
import coop.councils.dps.competition.domain.ChangeProposal;
import coop.councils.dps.competition.domain.ChangedField;
import coop.councils.dps.competition.domain.ChangedPart;
import coop.councils.dps.competition.domain.Changes;
import coop.councils.dps.competition.domain.CompetitionChange;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.Outage;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An owner proposes to change a published competition: to put what it says otherwise, to give more time, or to withdraw
 * it (R28, R36). An officer of Oldham, too, may record an outage, which proposes more time for all (R30).
 *
 * <p>Refuses a change after the deadline, a withdrawal after the award, a second proposal while one waits, a deadline
 * that is not later, a significant change that gives no more time, and days out of order.
 */
@UseCase
public class ProposeChange {

  private final OwnerDesk desk;
  private final Changes changes;
  private final ChangeTimetable timetable;
  private final StoreDocument documents;
  private final ChangeNews news;

  @Inject
  public ProposeChange(OwnerDesk desk, Changes changes, ChangeTimetable timetable, StoreDocument documents,
      ChangeNews news) {
    this.desk = desk;
    this.changes = changes;
    this.timetable = timetable;
    this.documents = documents;
    this.news = news;
  }

  /** Whether more time or other words can be proposed now. */
  public Decision mayChange(Reference reference) {
    return mayChange(desk.ofOwnerOrOfficer(reference));
  }

  /** R28, R30: a later day for the deadline, the same for all, that the page proposes and the owner may move. */
  public LocalDate proposedDay(Reference reference, int workingDays) {
    MiniCompetition competition = desk.ofOwnerOrOfficer(reference);
    return timetable.later(competition, London.dateOf(desk.deadline(competition)), workingDays);
  }

  /** The day of the decision, later by as much as the deadline is proposed to be. */
  public LocalDate laterDecision(Reference reference, LocalDate proposed) {
    MiniCompetition competition = desk.ofOwnerOrOfficer(reference);
    return timetable.laterDecision(competition, London.dateOf(desk.deadline(competition)), proposed);
  }

  private Decision mayChange(MiniCompetition competition) {
    Decision noneWaits = noneWaits(competition);
    return noneWaits.isAllowed() ? desk.takesTenders(competition) : noneWaits;
  }

  public Decision mayWithdraw(Reference reference) {
    MiniCompetition competition = desk.ofOwner(reference);
    return competition.status().mayBecome(CompetitionStatus.WITHDRAWN) ? noneWaits(competition)
        : Decision.refused("R36", "change.tooLateToWithdraw");
  }

  private Decision noneWaits(MiniCompetition competition) {
    return Decision.allowedIf(changes.waiting(competition.id()).isEmpty(), "R28", "change.anotherWaits");
  }

  /** @param upload a document more, or null */
  public void amend(Reference reference, Input input, Upload upload) {
    MiniCompetition competition = desk.ofOwner(reference);
    mayChange(competition).orRefuse();
    String reason = input.text("reason", 4000);
    Boolean significant = input.yesOrNo("significant");
    List<ChangedPart> parts = new ArrayList<>(ChangeInput.texts(competition, input));
    parts.addAll(times(competition, input));
    if (upload != null && !upload.name().isBlank()) {
      StoredDocument document = documents.store("file", upload);
      parts.add(new ChangedPart(ChangedField.DOCUMENT, document.id(), "", document.name()));
    }
    add(competition, new ChangeProposal(ChangeKind.AMENDMENT, reason, significant, parts, null, null));
  }

  public void extend(Reference reference, Input input) {
    MiniCompetition competition = desk.ofOwner(reference);
    mayChange(competition).orRefuse();
    String reason = input.text("reason", 4000);
    add(competition, moreTime(ChangeKind.EXTENSION, reason, times(competition, input), null));
  }

  public void recordOutage(Reference reference, Input input) {
    MiniCompetition competition = desk.ofOwnerOrOfficer(reference);
    mayChange(competition).orRefuse();
    String reason = input.text("reason", 4000);
    Outage outage = ChangeInput.outage(input, competition.facts().publishedAt(), desk.now());
    add(competition, moreTime(ChangeKind.OUTAGE, reason, times(competition, input), outage));
  }

  /** Only a later deadline gives more time, so that it counts as significant. */
  private static ChangeProposal moreTime(ChangeKind kind, String reason, List<ChangedPart> parts, Outage outage) {
    return new ChangeProposal(kind, reason, true, parts, null, outage);
  }

  public void withdraw(Reference reference, Input input) {
    mayWithdraw(reference).orRefuse();
    String reason = input.lines("reason", 4000, 40);
    String next = input.lines("next", 2000, 20);
    input.check();
    MiniCompetition competition = desk.ofOwner(reference);
    add(competition, ChangeProposal.withdrawal(reason, next));
  }

  private List<ChangedPart> times(MiniCompetition competition, Input input) {
    return timetable.read(competition, desk.deadline(competition), London.dateOf(desk.now()), input);
  }

  private void add(MiniCompetition competition, ChangeProposal proposal) {
    timetable.refuseUnlessInOrder(competition, desk.deadline(competition), proposal.parts());
    CompetitionChange change = new CompetitionChange(competition.id(), proposal, desk.actor(), desk.now());
    changes.add(change);
    news.proposed(competition, change);
  }
}
