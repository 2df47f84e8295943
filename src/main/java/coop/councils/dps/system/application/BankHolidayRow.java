package coop.councils.dps.system.application;

import coop.councils.dps.system.domain.BankHoliday;
import java.time.LocalDate;

/** A bank holiday as a list shows it. */
public record BankHolidayRow(LocalDate date, String name) {

  static BankHolidayRow of(BankHoliday holiday) {
    return new BankHolidayRow(holiday.date(), holiday.name());
  }
}
