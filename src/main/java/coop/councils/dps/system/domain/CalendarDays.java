package coop.councils.dps.system.domain;

import java.time.LocalDate;

/** A period in calendar days (R03). Not to be mistaken for {@link WorkingDays} (T6). Refuses less than one. */
public record CalendarDays(int number) {

  public CalendarDays {
    if (number < 1) {
      throw new IllegalArgumentException("Not a period: " + number);
    }
  }

  /** The last day of the period when the day of the event is day 0 (R03). */
  public LocalDate after(LocalDate dayZero) {
    return dayZero.plusDays(number);
  }

  /** The last day of the period when the day of the event is itself day 1 (R60, T7). */
  public LocalDate beginningWith(LocalDate dayOne) {
    return dayOne.plusDays(number - 1L);
  }

  /** The latest day 0 from which the period is over on the given day. */
  public LocalDate before(LocalDate lastDay) {
    return lastDay.minusDays(number);
  }
}
