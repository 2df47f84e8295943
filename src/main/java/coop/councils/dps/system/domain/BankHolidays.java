package coop.councils.dps.system.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bank holidays of the three nations. */
public interface BankHolidays {

  /** In the order of their dates. */
  List<BankHoliday> of(Nation nation);

  Optional<BankHoliday> find(Nation nation, LocalDate date);

  void add(BankHoliday holiday);

  void remove(BankHoliday holiday);

  default WorkingDayCalendar calendarOf(Nation nation) {
    return WorkingDayCalendar.of(nation, of(nation));
  }
}
