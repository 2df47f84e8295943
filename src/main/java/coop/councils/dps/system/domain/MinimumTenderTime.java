package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The least time to tender: 10 whole calendar days (R21, reg 34(11)), ending on a working day as the cautious reading
 * of the rules on periods has it (R41, T4).
 *
 * <p>Refuses a deadline before the end of the last day: noon on day 10 gives less than 10 days.
 *
 * @param sent day the invitation was sent; it is day 0
 */
public record MinimumTenderTime(LocalDate sent, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(10);

  /** The deadline may be the end of this day, not earlier. */
  public LocalDate earliestDeadlineDay() {
    return calendar.rollForward(PERIOD.after(sent));
  }

  /** The first working day with a deadline within office hours. */
  public LocalDate earliestNoonDeadlineDay() {
    return calendar.rollForward(earliestDeadlineDay().plusDays(1));
  }

  public Decision permits(Instant deadline) {
    LocalDate earliest = earliestDeadlineDay();
    return Decision.allowedIf(
        !deadline.isBefore(London.endOf(earliest)),
        "R21",
        "minimumTenderTime.refused",
        PERIOD.number(),
        sent,
        earliest,
        earliestNoonDeadlineDay());
  }

  @Override
  public List<StatutoryDate> dates() {
    LocalDate earliest = earliestDeadlineDay();
    LocalDate noon = earliestNoonDeadlineDay();
    return List.of(
        new StatutoryDate(
            "R21",
            "timetable.R21.name",
            earliest,
            calendar.skippedBetween(PERIOD.after(sent).minusDays(1), earliest),
            "timetable.R21.explanation",
            PERIOD.number(),
            sent),
        new StatutoryDate(
            "R21",
            "timetable.R21.noon.name",
            noon,
            calendar.skippedBetween(earliest, noon),
            "timetable.R21.noon.explanation",
            earliest));
  }
}
