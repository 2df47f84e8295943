package coop.councils.dps.system.application;

import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.util.List;

/** Shows anybody which days do not count as working days in a nation. */
@UseCase
public class ListBankHolidays {

  private final BankHolidays bankHolidays;

  @Inject
  public ListBankHolidays(BankHolidays bankHolidays) {
    this.bankHolidays = bankHolidays;
  }

  public List<BankHolidayRow> of(Nation nation) {
    return bankHolidays.of(nation).stream().map(BankHolidayRow::of).toList();
  }
}
