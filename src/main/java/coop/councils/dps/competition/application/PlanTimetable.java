package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.application.UseOfDps;
import coop.councils.dps.system.domain.MinimumTenderTime;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * An owner plans the deadline for tenders, the last day for questions, the day of the decision, and whether a
 * standstill is to be observed (R46).
 *
 * <p>Refuses a deadline that leaves fewer than ten whole days from today (R21) unless every supplier has agreed to it
 * (R22), one on a day off, outside office hours or in the hour of a clock change, a last day for questions that leaves
 * no six days for the answers (R28), a decision before the deadline, a contract that would start before it may be signed
 * (R40), and a decision after the end of the DPS (R05). Publication judges again what time changes: the days that are
 * past, the ten days, the consent and the end of the DPS.
 */
@UseCase
public class PlanTimetable {

  private final DraftDesk desk;
  private final TimeToTender time;
  private final ChangeTimetable order;
  private final UseOfDps useOfDps;
  private final AuditTrail audit;

  @Inject
  public PlanTimetable(DraftDesk desk, TimeToTender time, ChangeTimetable order, UseOfDps useOfDps,
      AuditTrail audit) {
    this.desk = desk;
    this.time = time;
    this.order = order;
    this.useOfDps = useOfDps;
    this.audit = audit;
  }

  /** The least time to tender if suppliers were invited today. */
  public MinimumTenderTime ifPublishedToday(Reference reference) {
    return time.statutory(desk.own(reference), desk.today());
  }

  /** @param version of the draft that the page was made from */
  public void plan(Reference reference, long version, Input input) {
    MiniCompetition competition = desk.own(reference);
    LocalDate day = input.date("deadline");
    LocalTime at = input.time("deadlineTime");
    LocalDate questionsBy = input.date("questionsBy");
    TypedDeadline.judge(day, at, time.calendar(competition), input);
    LocalDate lastAnswers = day == null ? null : time.lastAnswers(competition, day, desk.today());
    if (lastAnswers != null && questionsBy != null && questionsBy.isAfter(lastAnswers)) {
      input.wrong("questionsBy-day", "timetable.questionsTooLate", London.day(lastAnswers));
    }
    if (questionsBy != null && questionsBy.isBefore(desk.today())) {
      input.wrong("questionsBy-day", "timetable.questionsInThePast");
    }
    LocalDate decisionBy = input.date("decisionBy");
    if (day != null && decisionBy != null && !decisionBy.isAfter(day)) {
      input.wrong("decisionBy-day", "timetable.decisionTooEarly", London.day(day));
    }
    Boolean standstill = input.yesOrNo("standstill");
    input.check();
    audit.checkVersion(reference, version, competition.version());
    Timetable timetable = new Timetable(questionsBy, day.atTime(at), decisionBy, standstill);
    time.permits(competition, timetable.deadlineAt(), desk.today()).orRefuse();
    useOfDps.refuseUnlessPossible(decisionBy);
    competition.plan(timetable);
    order.refuseUnlessInOrder(competition, timetable.deadlineAt());
    audit.record("competition.planned", reference.value(), Map.of("deadline", timetable.deadlineAt(),
        "questionsBy", questionsBy, "decisionBy", decisionBy, "standstill", standstill));
  }
}
