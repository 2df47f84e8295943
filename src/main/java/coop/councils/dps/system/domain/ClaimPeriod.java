package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The time in which a claim is normally brought: 30 calendar days beginning WITH the day of knowledge (R60, T7).
 * Information only: it is not moved to a working day and blocks nothing.
 *
 * @param known day somebody knew, or ought to have known, of the grounds; it is day 1
 */
public record ClaimPeriod(LocalDate known) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(30);

  public LocalDate lastDay() {
    return PERIOD.beginningWith(known);
  }

  @Override
  public List<StatutoryDate> dates() {
    return List.of(
        new StatutoryDate(
            "R60",
            "timetable.R60.name",
            lastDay(),
            List.of(),
            "timetable.R60.explanation",
            PERIOD.number(),
            known));
  }
}
