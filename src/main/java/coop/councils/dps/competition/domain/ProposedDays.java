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
 * @param questionsBy last day for questions, a working day two days or more before the last answers, and at least two
 *     working days after the invitations
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
  /** Working days from the invitations to the last day for questions. */
  private static final int DAYS_TO_READ = 2;

  /** The day that is given. */
  public enum Fixed { SENT, DEADLINE, DECISION, START }

  /**
   * @param day kept for the invitations and the start of the contract, rolled back to a working day for the others
   * @param standstill whether ten days are kept free for one between the letters and the signature
   */
  public static ProposedDays from(Fixed fixed, LocalDate day, boolean standstill, WorkingDayCalendar calendar) {
    LocalDate deadline = switch (fixed) {
      case SENT -> earliestDeadline(day, calendar);
      case DEADLINE -> calendar.rollBack(day);
      case DECISION -> calendar.minusWorkingDays(calendar.rollBack(day), EVALUATION);
      case START -> calendar.minusWorkingDays(latestDecision(day, standstill, calendar), EVALUATION);
    };
    LocalDate decision = switch (fixed) {
      case SENT, DEADLINE -> calendar.plusWorkingDays(deadline, EVALUATION);
      case DECISION -> calendar.rollBack(day);
      case START -> latestDecision(day, standstill, calendar);
    };
    LocalDate sent = fixed == Fixed.SENT ? day : latestSending(deadline, calendar);
    LocalDate start = fixed == Fixed.START ? day : earliestStart(decision, standstill, calendar);
    LocalDate answers = deadline.minusDays(Timetable.DAYS_AFTER_ANSWERS);
    return new ProposedDays(sent, questionsBy(deadline, calendar), answers, deadline, decision, start);
  }

  private static LocalDate questionsBy(LocalDate deadline, WorkingDayCalendar calendar) {
    return calendar.rollBack(deadline.minusDays(Timetable.DAYS_AFTER_ANSWERS + DAYS_TO_ANSWER));
  }

  /** R21, and time to read the invitation before the last question. */
  private static boolean isTimeEnough(LocalDate sent, LocalDate deadline, WorkingDayCalendar calendar) {
    return !new MinimumTenderTime(sent, calendar).earliestNoonDeadlineDay().isAfter(deadline)
        && calendar.workingDaysBetween(sent, questionsBy(deadline, calendar)) >= DAYS_TO_READ;
  }

  private static LocalDate earliestDeadline(LocalDate sent, WorkingDayCalendar calendar) {
    LocalDate deadline = new MinimumTenderTime(sent, calendar).earliestNoonDeadlineDay();
    while (!isTimeEnough(sent, deadline, calendar)) {
      deadline = calendar.plusWorkingDays(deadline, 1);
    }
    return deadline;
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
    while (!isTimeEnough(sent, deadline, calendar)) {
      sent = calendar.minusWorkingDays(sent, 1);
    }
    return sent;
  }
}
