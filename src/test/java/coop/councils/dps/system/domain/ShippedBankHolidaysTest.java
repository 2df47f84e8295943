package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.support.ShippedBankHolidays;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The bank holidays of the first migration (R04)")
class ShippedBankHolidaysTest {

  private static final LocalDate FIRST = LocalDate.of(WorkingDayCalendar.FIRST_YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(WorkingDayCalendar.LAST_YEAR, 12, 31);

  @ParameterizedTest(name = "{0}")
  @DisplayName("agree with an independent calendar on every day from 2020 to 2029")
  @CsvSource({"ENGLAND_AND_WALES, eng", "ENGLAND_AND_WALES, wls", "SCOTLAND, sct", "NORTHERN_IRELAND, nir"})
  void agree(Nation nation, String region) {
    WorkingDayCalendar calendar = ShippedBankHolidays.calendar(nation);
    Set<LocalDate> oracle = oracle(region);

    Set<LocalDate> different =
        FIRST
            .datesUntil(LAST.plusDays(1))
            .filter(day -> calendar.isWorkingDay(day) != (isWeekday(day) && !oracle.contains(day)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), different);
  }

  @ParameterizedTest(name = "{0} holds {1} days")
  @DisplayName("are complete: eight, nine or ten a year, and the days proclaimed once")
  @CsvSource({"ENGLAND_AND_WALES, 83", "SCOTLAND, 94", "NORTHERN_IRELAND, 103"})
  void complete(Nation nation, int days) {
    assertEquals(days, ShippedBankHolidays.calendar(nation).holidays().size());
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("are weekdays, because a weekend is held as its substitute day")
  @EnumSource(Nation.class)
  void weekdays(Nation nation) {
    assertTrue(
        ShippedBankHolidays.calendar(nation).holidays().keySet().stream()
            .allMatch(ShippedBankHolidaysTest::isWeekday));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("hold the days proclaimed or moved once, by their names")
  @CsvSource({
    "ENGLAND_AND_WALES, 2020-05-08, Early May bank holiday (VE day)",
    "ENGLAND_AND_WALES, 2022-06-02, Spring bank holiday",
    "ENGLAND_AND_WALES, 2022-06-03, Platinum Jubilee bank holiday",
    "ENGLAND_AND_WALES, 2022-09-19, Bank holiday for the State Funeral of Queen Elizabeth II",
    "ENGLAND_AND_WALES, 2023-05-08, Bank holiday for the coronation of King Charles III",
    "SCOTLAND, 2026-06-15, World Cup bank holiday",
    "SCOTLAND, 2023-01-03, New Year’s Day (substitute day)",
    "SCOTLAND, 2024-12-02, St Andrew’s Day (substitute day)",
    "NORTHERN_IRELAND, 2024-03-18, St Patrick’s Day (substitute day)",
    "NORTHERN_IRELAND, 2025-07-14, Battle of the Boyne (Orangemen’s Day) (substitute day)"
  })
  void proclaimed(Nation nation, LocalDate date, String name) {
    assertEquals(name, ShippedBankHolidays.calendar(nation).holidays().get(date));
  }

  @Test
  @DisplayName("of Northern Ireland hold all those of England and Wales")
  void northernIreland() {
    Set<LocalDate> england = ShippedBankHolidays.calendar(Nation.ENGLAND_AND_WALES).holidays().keySet();

    assertTrue(ShippedBankHolidays.calendar(Nation.NORTHERN_IRELAND).holidays().keySet().containsAll(england));
  }

  @Test
  @DisplayName("of Scotland hold neither Easter Monday nor the last Monday of August")
  void scotland() {
    WorkingDayCalendar scotland = ShippedBankHolidays.calendar(Nation.SCOTLAND);

    assertTrue(scotland.isWorkingDay(LocalDate.of(2026, 4, 6)));
    assertTrue(scotland.isWorkingDay(LocalDate.of(2026, 8, 31)));
    assertFalse(scotland.isWorkingDay(LocalDate.of(2026, 8, 3)));
  }

  private static Set<LocalDate> oracle(String region) {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    return IntStream.rangeClosed(WorkingDayCalendar.FIRST_YEAR, WorkingDayCalendar.LAST_YEAR)
        .mapToObj(year -> manager.getHolidays(Year.of(year), region))
        .flatMap(Set::stream)
        .map(Holiday::getDate)
        .collect(Collectors.toSet());
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
  }
}
