package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The working days of one nation (R04): neither Saturday, Sunday nor bank holiday.
 *
 * <p>Answers only for years whose bank holidays it holds. Any question that touches another year is refused with a
 * {@link coop.councils.dps.shared.RefusedException} of rule R04, because an answer without the holidays of that year
 * would look right and be wrong.
 *
 * @param holidays name of each bank holiday by its date
 */
public record WorkingDayCalendar(Nation nation, Map<LocalDate, String> holidays) {

  /** First year whose bank holidays the platform holds in full. */
  public static final int FIRST_YEAR = 2020;

  /** Last year whose bank holidays the platform holds in full. */
  public static final int LAST_YEAR = 2029;

  public WorkingDayCalendar {
    holidays = Map.copyOf(holidays);
  }

  public static WorkingDayCalendar of(Nation nation, List<BankHoliday> holidays) {
    return new WorkingDayCalendar(
        nation, holidays.stream().collect(Collectors.toMap(BankHoliday::date, BankHoliday::name)));
  }

  static boolean holdsYearOf(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  public Decision covers(LocalDate date) {
    return Decision.allowedIf(
        holdsYearOf(date) && holidays.keySet().stream().anyMatch(day -> day.getYear() == date.getYear()),
        "R04",
        "calendar.refused.year",
        date,
        String.valueOf(FIRST_YEAR),
        String.valueOf(LAST_YEAR));
  }

  public boolean isWorkingDay(LocalDate date) {
    covers(date).orRefuse();
    return !isWeekend(date) && !holidays.containsKey(date);
  }

  /** The day that is the given number of working days after the start; the start itself is not counted. */
  public LocalDate plusWorkingDays(LocalDate start, int number) {
    covers(start).orRefuse();
    LocalDate day = start;
    for (int counted = 0; counted < number; counted++) {
      day = rollForward(day.plusDays(1));
    }
    return day;
  }

  /** The day that is the given number of working days before the end; the end itself is not counted. */
  public LocalDate minusWorkingDays(LocalDate end, int number) {
    covers(end).orRefuse();
    LocalDate day = end;
    for (int counted = 0; counted < number; counted++) {
      day = rollBack(day.minusDays(1));
    }
    return day;
  }

  /** The day itself, or the next working day (R03, R41). */
  public LocalDate rollForward(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The day itself, or the working day before it (T23). */
  public LocalDate rollBack(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /** Number of working days after the first day up to and including the last; negative when the last is earlier. */
  public int workingDaysBetween(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return -workingDaysBetween(last, first);
    }
    covers(first).orRefuse();
    return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The days nobody works on, after the first day up to and including the last. */
  public List<SkippedDay> skippedBetween(LocalDate first, LocalDate last) {
    return first
        .plusDays(1)
        .datesUntil(last.plusDays(1))
        .filter(day -> !isWorkingDay(day))
        .map(this::skipped)
        .toList();
  }

  private SkippedDay skipped(LocalDate day) {
    return isWeekend(day)
        ? new SkippedDay(day, "calendar.skipped.weekend", List.of())
        : new SkippedDay(day, "calendar.skipped.bankHoliday", List.of(holidays.get(day)));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
