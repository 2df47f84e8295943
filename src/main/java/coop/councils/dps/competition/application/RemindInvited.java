package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.Intentions;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.TenderReminder;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The platform reminds invited suppliers 7, 3 and 1 days before the deadline, but for those that declined and those
 * whose tender lies in the box. Each reminder goes once for a deadline. That one goes is on record; to whom is under
 * seal (R29).
 */
@UseCase
public class RemindInvited {

  private final MiniCompetitions competitions;
  private final Intentions intentions;
  private final Gates gates;
  private final ReminderMail mail;
  private final AuditTrail audit;

  @Inject
  public RemindInvited(MiniCompetitions competitions, Intentions intentions, Gates gates, ReminderMail mail,
      AuditTrail audit) {
    this.competitions = competitions;
    this.intentions = intentions;
    this.gates = gates;
    this.mail = mail;
    this.audit = audit;
  }

  /** Competitions that take tenders now. */
  public List<Long> takingTenders() {
    return intentions.takingTenders(gates.databaseTime());
  }

  public void look(long competitionId) {
    competitions.byId(competitionId).filter(found -> found.status() == CompetitionStatus.PUBLISHED)
        .ifPresent(this::look);
  }

  private void look(MiniCompetition competition) {
    Instant now = gates.databaseTime();
    Instant deadline = gates.deadlineOf(competition.id()).orElseThrow();
    TenderReminder.dueOn(London.dateOf(now), deadline)
        .filter(days -> !intentions.isReminded(competition.id(), deadline, days)).ifPresent(days -> {
          intentions.add(new TenderReminder(competition.id(), deadline, days, now));
          audit.recordAs(Actor.PLATFORM, "competition.reminded", competition.reference().value(),
              Map.of("daysBefore", days));
          mail.send(competition, deadline);
        });
  }
}
