package coop.councils.dps.competition.domain;

import coop.councils.dps.system.domain.MinimumTenderTime;
import coop.councils.dps.system.domain.StandstillPeriod;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.LocalDate;

/**
 * The days of a competition as they follow from one of them, forwards or backwards, with no more time than the law
 * (R21, R28, R40) and a careful buyer need. A proposal: the buyer changes what does not fit.
 *
 * @param sent the invitations go out
 * @param questionsBy last day for questions, two days before the last answers
 * @param answersBy last day for answers, six days before the deadline (R28)
 * @param deadline for tenders, at noon on a working day
 * @param decisionBy after ten working days of opening, scoring and agreeing
 * @param startsOn the contract may start, five working days after it may be signed
 */
public record ProposedDays(LocalDate sent, LocalDate questionsBy, LocalDate answersBy, LocalDate deadline,
    LocalDate decisionBy, LocalDate startsOn) {

  /** Working days from the deadline to the decision. */
  public static final int EVALUATION = 10;
  /** Working days from the day on which the contract may be signed to its start. */
  public static final int CONTRACT = 5;
  private static final int DAYS_TO_ANSWER = 2;

  /** The day that is given. */
  public enum Fixed { SENT, DEADLINE, DECISION, START }

  /**
   * @param day rolled to a working day where the law or office hours call for one: back, except for the day of sending
   * @param standstill whether ten days are kept free for one between the letters and the signature
   */
  public static ProposedDays from(Fixed fixed, LocalDate day, boolean standstill, WorkingDayCalendar calendar) {
    LocalDate deadline = switch (fixed) {
      case SENT -> new MinimumTenderTime(day, calendar).earliestNoonDeadlineDay();
      case DEADLINE -> calendar.rollBack(day);
      case DECISION -> calendar.minusWorkingDays(day, EVALUATION);
      case START -> calendar.minusWorkingDays(latestDecision(day, standstill, calendar), EVALUATION);
    };
    LocalDate decision = switch (fixed) {
      case SENT, DEADLINE -> calendar.plusWorkingDays(deadline, EVALUATION);
      case DECISION -> day;
      case START -> latestDecision(day, standstill, calendar);
    };
    LocalDate sent = fixed == Fixed.SENT ? day : latestSending(deadline, calendar);
    LocalDate start = fixed == Fixed.START ? day : earliestStart(decision, standstill, calendar);
    LocalDate answers = deadline.minusDays(Timetable.DAYS_AFTER_ANSWERS);
    return new ProposedDays(sent, answers.minusDays(DAYS_TO_ANSWER), answers, deadline, decision, start);
  }

  private static LocalDate earliestStart(LocalDate decision, boolean standstill, WorkingDayCalendar calendar) {
    LocalDate signature = standstill ? new StandstillPeriod(decision, calendar).earliestSignature() : decision;
    return calendar.plusWorkingDays(signature, CONTRACT);
  }

  private static LocalDate latestDecision(LocalDate start, boolean standstill, WorkingDayCalendar calendar) {
    LocalDate decision = calendar.minusWorkingDays(start, CONTRACT);
    while (earliestStart(decision, standstill, calendar).isAfter(start)) {
      decision = calendar.minusWorkingDays(decision, 1);
    }
    return decision;
  }

  private static LocalDate latestSending(LocalDate deadline, WorkingDayCalendar calendar) {
    LocalDate sent = calendar.minusWorkingDays(deadline, 1);
    while (new MinimumTenderTime(sent, calendar).earliestNoonDeadlineDay().isAfter(deadline)) {
      sent = calendar.minusWorkingDays(sent, 1);
    }
    return sent;
  }
}
