package coop.councils.dps.system.domain;

import java.time.LocalDate;

/** A period in working days (R04). Not to be mistaken for {@link CalendarDays} (T6). Refuses less than one. */
public record WorkingDays(int number) {

  public WorkingDays {
    if (number < 1) {
      throw new IllegalArgumentException("Not a period: " + number);
    }
  }

  /** The last day of the period when the day of the event is day 0 (R03). */
  public LocalDate after(LocalDate dayZero, WorkingDayCalendar calendar) {
    return calendar.plusWorkingDays(dayZero, number);
  }
}
