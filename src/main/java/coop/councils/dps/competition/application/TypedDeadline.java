package coop.councils.dps.competition.application;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.LocalTime;

/** A deadline as typed in {@code deadline} and {@code deadlineTime}: on a working day of the buyer, in office hours. */
final class TypedDeadline {

  private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
  private static final LocalTime OFFICE_CLOSES = LocalTime.of(17, 0);

  private TypedDeadline() {}

  /** What was not typed, or not as a day or time, is told by the input. */
  static void judge(LocalDate day, LocalTime time, WorkingDayCalendar calendar, Input input) {
    if (day != null && !calendar.isWorkingDay(day)) {
      input.wrong("deadline-day", "timetable.notAWorkingDay", London.day(day));
    }
    if (time != null && (time.isBefore(OFFICE_OPENS) || time.isAfter(OFFICE_CLOSES))) {
      input.wrong("deadlineTime", "timetable.outsideOffice");
    }
  }
}
