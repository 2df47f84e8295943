package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.SelfDeclaration;
import coop.councils.dps.admission.domain.SelfDeclarations;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.DeclarationUpdateLimit;
import coop.councils.dps.system.domain.Nation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A buyer that invites suppliers asks those among them whose self-declaration is old for a new one, due within five
 * working days (R16). Nobody is asked twice at once, and nobody is suspended by it.
 */
@Dependent
public class RenewDeclarations {

  private final SelfDeclarations declarations;
  private final Suppliers suppliers;
  private final BankHolidays holidays;
  private final DeclarationNews news;
  private final Clock clock;

  @Inject
  public RenewDeclarations(SelfDeclarations declarations, Suppliers suppliers, BankHolidays holidays,
      DeclarationNews news, Clock clock) {
    this.declarations = declarations;
    this.suppliers = suppliers;
    this.holidays = holidays;
    this.news = news;
    this.clock = clock;
  }

  /** Those of the suppliers who declared last before the day, or never here, and who are not asked already. */
  public List<Long> due(Collection<Long> supplierIds, LocalDate day) {
    return supplierIds.isEmpty() ? List.of()
        : declarations.notDeclaredSince(day.atStartOfDay(London.ZONE).toInstant(), supplierIds);
  }

  /** @param reason why now, naming the buyer and its competition; shown to the supplier */
  public void ask(Collection<Long> supplierIds, LocalDate day, String reason, Actor buyer) {
    LocalDate dueOn = new DeclarationUpdateLimit(London.dateOf(clock.instant()),
        holidays.calendarOf(Nation.ENGLAND_AND_WALES)).dueOn();
    due(supplierIds, day).stream().filter(supplier -> declarations.addUnlessAsked(
        SelfDeclaration.askedFor(supplier, reason, dueOn, buyer, clock.instant())))
        .forEach(supplier -> news.askedByBuyer(suppliers.row(supplier).orElseThrow(), reason, dueOn));
  }
}
