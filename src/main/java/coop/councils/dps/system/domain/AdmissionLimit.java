package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How long Oldham may take over an application: 10 working days (R09, reg 34(16)), or 15 in all where a recorded
 * reason justifies it (R10, reg 34(17)).
 *
 * @param received day of receipt in the United Kingdom, whatever the hour (T24); it is day 0
 * @param calendar Oldham's, which is that of England and Wales, wherever the supplier is (T5)
 */
public record AdmissionLimit(LocalDate received, WorkingDayCalendar calendar) implements StatutoryClock {

  private static final WorkingDays ORDINARY = new WorkingDays(10);
  private static final WorkingDays EXTENDED = new WorkingDays(15);

  public LocalDate decideBy() {
    return ORDINARY.after(received, calendar);
  }

  public LocalDate decideByIfExtended() {
    return EXTENDED.after(received, calendar);
  }

  /** For the warnings on working days 5, 8, 10 and 15. */
  public int workingDaysUsed(LocalDate today) {
    return calendar.workingDaysBetween(received, today);
  }

  @Override
  public List<StatutoryDate> dates() {
    return List.of(date("R09", ORDINARY, decideBy()), date("R10", EXTENDED, decideByIfExtended()));
  }

  private StatutoryDate date(String rule, WorkingDays period, LocalDate due) {
    return new StatutoryDate(
        rule,
        "timetable." + rule + ".name",
        due,
        calendar.skippedBetween(received, due),
        "timetable." + rule + ".explanation",
        period.number(),
        received);
  }
}
