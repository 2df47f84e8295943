package coop.councils.dps.competition.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.ShorterTimes;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * An owner publishes a competition: every supplier admitted to the lot at that instant is invited at once (R23), the
 * list is frozen with its fingerprint, and the gate takes over the deadline.
 *
 * <p>Refuses a draft that lacks something or whose weights do not total 100 (R25), a member that may not buy (R19), a
 * deadline that leaves fewer than ten days (R21) unless all agreed (R22), a draft that no colleague has signed off as
 * it is, a use of the DPS after its end (R05), and a lot in which nobody is admitted.
 */
@UseCase
public class PublishCompetition {

  private final MiniCompetitions competitions;
  private final ShorterTimes shorter;
  private final Admissions admissions;
  private final Gates gates;
  private final PublicationRules rules;
  private final DraftDesk desk;

  @Inject
  public PublishCompetition(MiniCompetitions competitions, ShorterTimes shorter, Admissions admissions,
      Gates gates, PublicationRules rules, DraftDesk desk) {
    this.competitions = competitions;
    this.shorter = shorter;
    this.admissions = admissions;
    this.gates = gates;
    this.rules = rules;
    this.desk = desk;
  }

  /** How many applications to the lot should have been decided already (T10). */
  public int overdue(Reference reference) {
    return rules.overdue(desk.own(reference));
  }

  /** @param version of the draft that the page was made from */
  public void publish(Reference reference, long version, Input input) {
    // All before anything is read. Of two who publish at the same moment the second finds that the first has; nobody
    // takes a consent back, or is admitted, between what is judged here and the invitations.
    competitions.lock(reference);
    shorter.lock(reference);
    admissions.hold();
    MiniCompetition competition = desk.draft(reference);
    rules.check(competition, version, desk.actor().accountId(), input);
    Instant now = rules.now();
    List<Invitation> list = admissions.admittedTo(competition.lotNumber()).stream()
        .map(row -> new Invitation(competition.id(), row.supplierId(), row.reference(), row.name(), now)).toList();
    Decision.allowedIf(!list.isEmpty(), "R23", "competition.nobodyAdmitted", competition.lotNumber()).orRefuse();
    gates.add(new BidGate(competition.id(), competition.plannedDeadline()));
    Instant deadline = competition.plannedDeadline();
    competition.publish(rules.categoryOf(competition), Invitation.fingerprint(list), rules.overdue(competition),
        desk.actor().name(), now);
    competitions.invite(list);
    rules.announce(competition, deadline, list);
  }
}
