package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.support.ShippedBankHolidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("A calendar of working days (R03, R04)")
class WorkingDayCalendarTest {

  private static final LocalDate NEW_YEARS_EVE_2029 = LocalDate.of(2029, 12, 31);
  private static final LocalDate BEFORE = LocalDate.of(2019, 12, 31);

  private final WorkingDayCalendar england = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES);

  @Test
  @DisplayName("refuses every question that touches a year without bank holidays")
  void outside() {
    assertRefused(() -> england.isWorkingDay(BEFORE));
    assertRefused(() -> england.isWorkingDay(NEW_YEARS_EVE_2029.plusDays(1)));
    assertRefused(() -> england.plusWorkingDays(BEFORE, 10));
    assertRefused(() -> england.plusWorkingDays(NEW_YEARS_EVE_2029, 1));
    assertRefused(() -> england.rollForward(NEW_YEARS_EVE_2029.plusDays(1)));
    assertRefused(() -> england.rollBack(LocalDate.of(2020, 1, 1)));
    assertRefused(() -> england.workingDaysBetween(BEFORE, LocalDate.of(2020, 2, 1)));
    assertRefused(() -> england.skippedBetween(NEW_YEARS_EVE_2029, NEW_YEARS_EVE_2029.plusDays(5)));
  }

  @Test
  @DisplayName("answers up to the last day it holds")
  void lastDay() {
    assertTrue(england.isWorkingDay(NEW_YEARS_EVE_2029));
    assertEquals(NEW_YEARS_EVE_2029, england.plusWorkingDays(NEW_YEARS_EVE_2029.minusDays(3), 1));
  }

  @Test
  @DisplayName("refuses a year within its range that has lost all its bank holidays")
  void gap() {
    WorkingDayCalendar gap =
        new WorkingDayCalendar(Nation.ENGLAND_AND_WALES, Map.of(LocalDate.of(2027, 1, 1), "New Year’s Day"));

    assertFalse(gap.covers(LocalDate.of(2028, 6, 1)).isAllowed());
    assertTrue(gap.covers(LocalDate.of(2027, 6, 1)).isAllowed());
  }

  @Test
  @DisplayName("takes no single bank holiday of a year it does not hold")
  void holidayOutside() {
    LocalDate newYear = LocalDate.of(2030, 1, 1);

    assertRefused(() -> new BankHoliday(Nation.SCOTLAND, newYear, "New Year’s Day"));
  }

  @Test
  @DisplayName("says of every day skipped whether it is a weekend or which bank holiday")
  void reasons() {
    List<SkippedDay> skipped = england.skippedBetween(LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 29));

    assertEquals(
        List.of(
            new SkippedDay(LocalDate.of(2027, 12, 25), "calendar.skipped.weekend", List.of()),
            new SkippedDay(LocalDate.of(2027, 12, 26), "calendar.skipped.weekend", List.of()),
            bankHoliday(LocalDate.of(2027, 12, 27), "Christmas Day (substitute day)"),
            bankHoliday(LocalDate.of(2027, 12, 28), "Boxing Day (substitute day)")),
        skipped);
  }

  @Test
  @DisplayName("counts working days left as fewer than none once a limit has passed")
  void between() {
    LocalDate thursday = LocalDate.of(2026, 4, 2);
    LocalDate tuesday = LocalDate.of(2026, 4, 7);

    assertEquals(0, england.workingDaysBetween(thursday, thursday));
    assertEquals(1, england.workingDaysBetween(thursday, tuesday));
    assertEquals(-1, england.workingDaysBetween(tuesday, thursday));
  }

  @Test
  @DisplayName("has days of one kind only: a period of no days is none")
  void periods() {
    assertThrows(IllegalArgumentException.class, () -> new WorkingDays(0));
    assertThrows(IllegalArgumentException.class, () -> new CalendarDays(0));
  }

  private static SkippedDay bankHoliday(LocalDate date, String name) {
    return new SkippedDay(date, "calendar.skipped.bankHoliday", List.of(name));
  }

  private static void assertRefused(Executable question) {
    assertEquals("R04", assertThrows(RefusedException.class, question).refused().rule());
  }
}
