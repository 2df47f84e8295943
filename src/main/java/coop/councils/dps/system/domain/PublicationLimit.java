package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A day by which a notice must be out, and the working day to aim for when it is none itself: nobody relies on such a
 * limit moving to the next working day (T23).
 */
record PublicationLimit(LocalDate limit, WorkingDayCalendar calendar) {

  LocalDate target() {
    return calendar.rollBack(limit);
  }

  /** The target only when it differs from the limit. */
  List<StatutoryDate> dates(String rule, String key, Object... arguments) {
    StatutoryDate date = new StatutoryDate(rule, key + ".name", limit, List.of(), key + ".explanation", arguments);
    if (calendar.isWorkingDay(limit)) {
      return List.of(date);
    }
    List<SkippedDay> skipped = calendar.skippedBetween(target(), limit);
    return List.of(
        date,
        new StatutoryDate(rule, key + ".target.name", target(), skipped, "timetable.target.explanation", limit));
  }
}
