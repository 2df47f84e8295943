package coop.councils.dps.demonstration;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.application.CompetitionCalendar;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.Clarification;
import coop.councils.dps.competition.domain.ClarificationAnswer;
import coop.councils.dps.competition.domain.Clarifications;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.domain.MinimumTenderTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Everybody admitted to the lot at that moment is invited; suppliers ask, the owner answers. */
@Dependent
class DemoInvitations {

  private final MiniCompetitions competitions;
  private final Clarifications clarifications;
  private final Admissions admissions;
  private final Gates gates;
  private final CompetitionCalendar calendars;
  private final AuditTrail audit;

  @Inject
  DemoInvitations(MiniCompetitions competitions, Clarifications clarifications, Admissions admissions, Gates gates,
      CompetitionCalendar calendars, AuditTrail audit) {
    this.competitions = competitions;
    this.clarifications = clarifications;
    this.admissions = admissions;
    this.gates = gates;
    this.calendars = calendars;
    this.audit = audit;
  }

  void publish(StagedCompetition staged, Cast cast) {
    MiniCompetition competition = staged.competition();
    Instant now = staged.script().moment("published");
    Instant deadline = competition.plannedDeadline();
    new MinimumTenderTime(London.dateOf(now), calendars.of(competition)).permits(deadline).orRefuse();
    Actor owner = cast.actor(staged.script().text("owner"));
    List<Invitation> list = admissions.admittedTo(competition.lotNumber()).stream()
        .map(row -> new Invitation(competition.id(), row.supplierId(), row.reference(), row.name(), now)).toList();
    BidGate gate = new BidGate(competition.id(), deadline);
    gates.add(gate);
    staged.isPublished(gate);
    competition.publish(cast.member(staged.script().text("member")).category(), Invitation.fingerprint(list), 0,
        owner.name(), now);
    competitions.invite(list);
    audit.recordPast(now, owner, "competition.published", staged.reference(), Map.of("deadline", deadline,
        "invited", list.size(), "listSha256", competition.facts().invitedHash()));
  }

  void ask(StagedCompetition staged, Script script, Cast cast) {
    Instant now = script.moment("asked");
    Clarification clarification = new Clarification(staged.competition().id(),
        cast.supplier(script.text("supplier")).id(), script.text("question"), now);
    clarifications.add(clarification);
    staged.isAsked(script, clarification);
    audit.recordPast(now, new Actor(null, "An invited supplier"), "clarification.asked", staged.reference(), Map.of());
  }

  void answer(StagedCompetition staged, Script script, Cast cast) {
    Instant now = script.moment("answered");
    ClarificationAnswer answer = clarifications.add(
        new ClarificationAnswer(staged.competition().id(), "", script.text("answer"), null, now));
    staged.clarification(script).answeredBy(answer.id());
    audit.recordPast(now, cast.actor(staged.script().text("owner")), "clarification.answered", staged.reference(),
        Map.of());
  }
}
