package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How long tenders stay open for acceptance: 90 calendar days unless the invitation says otherwise (R58). Information
 * and a warning at award, never a refusal; not moved to a working day.
 *
 * @param deadline day tenders had to be in; it is day 0
 */
public record TenderValidity(LocalDate deadline) implements StatutoryClock {

  private static final CalendarDays PERIOD = new CalendarDays(90);

  public LocalDate lastDay() {
    return PERIOD.after(deadline);
  }

  @Override
  public List<StatutoryDate> dates() {
    return List.of(
        new StatutoryDate(
            "R58",
            "timetable.R58.name",
            lastDay(),
            List.of(),
            "timetable.R58.explanation",
            PERIOD.number(),
            deadline));
  }
}
