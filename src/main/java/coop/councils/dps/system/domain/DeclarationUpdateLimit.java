package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How long an admitted supplier has to send an updated self-declaration: 5 working days (R16, reg 34(25)).
 *
 * @param sent day the request was sent; it is day 0
 */
public record DeclarationUpdateLimit(LocalDate sent, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final WorkingDays PERIOD = new WorkingDays(5);

  public LocalDate dueOn() {
    return PERIOD.after(sent, calendar);
  }

  @Override
  public List<StatutoryDate> dates() {
    LocalDate due = dueOn();
    return List.of(
        new StatutoryDate(
            "R16",
            "timetable.R16.name",
            due,
            calendar.skippedBetween(sent, due),
            "timetable.R16.explanation",
            PERIOD.number(),
            sent));
  }
}
