package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * When a valid, undisputed invoice must be paid: within 30 calendar days (R57, reg 113). Not moved to a working day.
 *
 * @param received day the invoice was received; it is day 0
 */
public record PaymentLimit(LocalDate received) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(30);

  public LocalDate payBy() {
    return PERIOD.after(received);
  }

  @Override
  public List<StatutoryDate> dates() {
    return List.of(
        new StatutoryDate(
            "R57",
            "timetable.R57.name",
            payBy(),
            List.of(),
            "timetable.R57.explanation",
            PERIOD.number(),
            received));
  }
}
