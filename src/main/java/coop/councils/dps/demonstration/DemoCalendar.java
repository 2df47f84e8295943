package coop.councils.dps.demonstration;

import coop.councils.dps.shared.London;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Reads the scripts' days and moments. A day is a date such as {@code 2022-01-10}, or a signed number of working days
 * from today such as {@code -3}; a moment is a day, a blank and a UK time, such as {@code -3 09:30}.
 */
@Dependent
class DemoCalendar {

  private final BankHolidays holidays;
  private final Clock clock;

  @Inject
  DemoCalendar(BankHolidays holidays, Clock clock) {
    this.holidays = holidays;
    this.clock = clock;
  }

  LocalDate day(String text) {
    return isCounted(text) ? workingDaysFromToday(Integer.parseInt(text)) : LocalDate.parse(text);
  }

  Instant moment(String text) {
    String[] parts = text.split(" ");
    return day(parts[0]).atTime(LocalTime.parse(parts[1])).atZone(London.ZONE).toInstant();
  }

  /** R09: the last day on which Oldham decides about an application. */
  LocalDate decideBy(Instant submitted) {
    return new AdmissionLimit(London.dateOf(submitted), workingDays()).decideBy();
  }

  static boolean isDay(String text) {
    return isCounted(text) || text.matches("\\d{4}-\\d\\d-\\d\\d");
  }

  private static boolean isCounted(String text) {
    return text.matches("[+-]\\d+");
  }

  private LocalDate workingDaysFromToday(int number) {
    LocalDate today = London.dateOf(clock.instant());
    WorkingDayCalendar workingDays = workingDays();
    if (number >= 0) {
      return workingDays.plusWorkingDays(today, number);
    }
    LocalDate day = today;
    for (int counted = 0; counted > number; counted--) {
      day = workingDays.rollBack(day.minusDays(1));
    }
    return day;
  }

  private WorkingDayCalendar workingDays() {
    return holidays.calendarOf(Nation.ENGLAND_AND_WALES);
  }
}
