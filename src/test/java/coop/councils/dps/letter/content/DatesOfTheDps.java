package coop.councils.dps.letter.content;

import coop.councils.dps.shared.London;
import coop.councils.dps.support.ShippedBankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which letters are tested: those on which calendars go wrong, and a sweep over all the others. */
final class DatesOfTheDps {

  static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  static final LocalDate LAST = LocalDate.of(2029, 3, 31);

  private DatesOfTheDps() {}

  /**
   * The first and last days, the day of the new law, the statutory end and the day after it, each 29 February, both
   * changes of the clock of each year, and the last working day before each bank holiday.
   */
  static SortedSet<LocalDate> special() {
    SortedSet<LocalDate> days = new TreeSet<>(
        List.of(FIRST, LocalDate.of(2025, 2, 24), LocalDate.of(2029, 2, 23), LocalDate.of(2029, 2, 24), LAST));
    for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
      days.addAll(clockChanges(year));
      if (Year.isLeap(year)) {
        days.add(LocalDate.of(year, 2, 29));
      }
    }
    WorkingDayCalendar calendar = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);
    new ShippedBankHolidays().of(Nation.ENGLAND_AND_WALES).stream()
        .filter(holiday -> holiday.date().isAfter(FIRST) && !holiday.date().isAfter(LAST))
        .forEach(holiday -> days.add(calendar.rollBack(holiday.date())));
    days.removeIf(day -> day.isBefore(FIRST) || day.isAfter(LAST));
    return days;
  }

  /** Every ninth day: each day of the week and of the month comes in turn. */
  static List<LocalDate> sweep() {
    return FIRST.datesUntil(LAST.plusDays(1), Period.ofDays(9)).toList();
  }

  private static List<LocalDate> clockChanges(int year) {
    ZoneOffsetTransition spring = change(LocalDate.of(year, 1, 1));
    ZoneOffsetTransition autumn = change(LocalDate.of(year, 7, 1));
    return List.of(day(spring), day(autumn));
  }

  private static ZoneOffsetTransition change(LocalDate after) {
    return London.ZONE.getRules().nextTransition(after.atStartOfDay(London.ZONE).toInstant());
  }

  private static LocalDate day(ZoneOffsetTransition change) {
    LocalDateTime before = change.getDateTimeBefore();
    return before.toLocalDate();
  }
}
