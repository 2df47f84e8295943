package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.MinimumTenderTime;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * An owner plans the deadline for tenders, the last day for questions, the day of the decision, and whether a standstill
 * is to be observed (R46).
 *
 * <p>Refuses a deadline that leaves fewer than ten whole days from today (R21), one on a day off, outside office hours
 * or in the hour of a clock change, a last day for questions that leaves no six days for the answers (R28), and a
 * decision before the deadline.
 * Publication judges the ten days again.
 */
@UseCase
public class PlanTimetable {

  private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
  private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);
  private static final int DAYS_AFTER_QUESTIONS = 6;

  private final MiniCompetitions competitions;
  private final CompetitionCalendar calendars;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public PlanTimetable(MiniCompetitions competitions, CompetitionCalendar calendars, AuditTrail audit,
      CurrentUser user, Clock clock) {
    this.competitions = competitions;
    this.calendars = calendars;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** The least time to tender if suppliers were invited today. */
  public MinimumTenderTime ifPublishedToday(Reference reference) {
    return calendars.tenderTime(own(reference), London.dateOf(clock.instant()));
  }

  /** @param version of the draft that the page was made from */
  public void plan(Reference reference, long version, Input input) {
    MiniCompetition competition = own(reference);
    LocalDate day = input.date("deadline");
    LocalTime time = input.time("deadlineTime");
    LocalDate questionsBy = input.date("questionsBy");
    if (day != null && !calendars.of(competition).isWorkingDay(day)) {
      input.wrong("deadline-day", "timetable.notAWorkingDay", London.day(day));
    }
    if (time != null && (time.isBefore(OFFICE_OPENS) || time.isAfter(OFFICE_CLOSES))) {
      input.wrong("deadlineTime", "timetable.outsideOffice");
    }
    if (day != null && questionsBy != null && questionsBy.isAfter(day.minusDays(DAYS_AFTER_QUESTIONS))) {
      input.wrong("questionsBy-day", "timetable.questionsTooLate", London.day(day.minusDays(DAYS_AFTER_QUESTIONS)));
    }
    if (questionsBy != null && questionsBy.isBefore(London.dateOf(clock.instant()))) {
      input.wrong("questionsBy-day", "timetable.questionsInThePast");
    }
    LocalDate decisionBy = input.date("decisionBy");
    if (day != null && decisionBy != null && !decisionBy.isAfter(day)) {
      input.wrong("decisionBy-day", "timetable.decisionTooEarly", London.day(day));
    }
    Boolean standstill = input.yesOrNo("standstill");
    input.check();
    audit.checkVersion(reference, version, competition.version());
    Timetable timetable = new Timetable(questionsBy, day.atTime(time), decisionBy, standstill);
    calendars.tenderTime(competition, London.dateOf(clock.instant())).permits(timetable.deadlineAt()).orRefuse();
    competition.plan(timetable);
    audit.record("competition.planned", reference.value(), Map.of("deadline", timetable.deadlineAt(),
        "questionsBy", questionsBy, "decisionBy", decisionBy, "standstill", standstill));
  }

  private MiniCompetition own(Reference reference) {
    long member = user.requireOwner();
    return competitions.byReference(reference).filter(found -> found.memberId() == member)
        .orElseThrow(() -> new NotFoundException(reference));
  }
}
