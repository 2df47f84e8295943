package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a written request for reasons may wait for its answer: 15 calendar days (R44, reg 55(3)).
 *
 * @param received day the request was received; it is day 0
 */
public record DebriefLimit(LocalDate received, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(15);

  public LocalDate replyBy() {
    return PERIOD.after(received);
  }

  /** The working day to aim for. */
  public LocalDate target() {
    return calendar.rollBack(replyBy());
  }

  /** The limit for someone who may rely on R03, which moves an end to the next working day. */
  public LocalDate outerLimit() {
    return calendar.rollForward(replyBy());
  }

  /** The target and the outer limit only when they differ from the limit. */
  @Override
  public List<StatutoryDate> dates() {
    StatutoryDate limit =
        new StatutoryDate(
            "R44",
            "timetable.R44.name",
            replyBy(),
            List.of(),
            "timetable.R44.explanation",
            PERIOD.number(),
            received);
    return calendar.isWorkingDay(replyBy()) ? List.of(limit) : List.of(limit, targetDate(), outerLimitDate());
  }

  private StatutoryDate targetDate() {
    return new StatutoryDate(
        "R44",
        "timetable.R44.target.name",
        target(),
        calendar.skippedBetween(target(), replyBy()),
        "timetable.target.explanation",
        replyBy());
  }

  private StatutoryDate outerLimitDate() {
    return new StatutoryDate(
        "R44",
        "timetable.R44.outer.name",
        outerLimit(),
        calendar.skippedBetween(replyBy().minusDays(1), outerLimit()),
        "timetable.R44.outer.explanation",
        replyBy());
  }
}
