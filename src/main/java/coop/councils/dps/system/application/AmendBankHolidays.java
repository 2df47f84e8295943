package coop.councils.dps.system.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.BankHoliday;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An administrator adds a bank holiday that was proclaimed, or takes away one that was moved (R04).
 *
 * <p>Refuses a day that is already one, a year the platform does not hold, and a name that is missing or over 100
 * characters. Dates already promised in letters stay as they were sent.
 */
@UseCase
public class AmendBankHolidays {

  private static final int LONGEST_NAME = 100;

  private final CurrentUser currentUser;
  private final BankHolidays bankHolidays;
  private final AuditTrail auditTrail;

  @Inject
  public AmendBankHolidays(CurrentUser currentUser, BankHolidays bankHolidays, AuditTrail auditTrail) {
    this.currentUser = currentUser;
    this.bankHolidays = bankHolidays;
    this.auditTrail = auditTrail;
  }

  public void add(Nation nation, LocalDate date, String name) {
    currentUser.requireAdministrator();
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidInputException(List.of(new FieldError("name", "bankHoliday.name.invalid", LONGEST_NAME)));
    }
    Decision.allowedIf(bankHolidays.find(nation, date).isEmpty(), "R04", "bankHoliday.refused.exists", date)
        .orRefuse();
    bankHolidays.add(new BankHoliday(nation, date, name.strip()));
    record("bankHoliday.added", nation, date, name.strip());
  }

  public void remove(Nation nation, LocalDate date) {
    currentUser.requireAdministrator();
    BankHoliday holiday =
        bankHolidays.find(nation, date).orElseThrow(() -> new NotFoundException(subject(nation, date)));
    bankHolidays.remove(holiday);
    record("bankHoliday.removed", nation, date, holiday.name());
  }

  private void record(String action, Nation nation, LocalDate date, String name) {
    auditTrail.record(action, subject(nation, date), Map.of("name", name));
  }

  private static String subject(Nation nation, LocalDate date) {
    return nation.slug() + " " + date;
  }
}
