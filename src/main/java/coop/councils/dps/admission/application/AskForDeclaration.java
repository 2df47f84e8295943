package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.SelfDeclaration;
import coop.councils.dps.admission.domain.SelfDeclarationRow;
import coop.councils.dps.admission.domain.SelfDeclarations;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.DeclarationUpdateLimit;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer asks an admitted supplier for an updated self-declaration, at any time and with the reason; it is due within
 * five working days after the request was sent (R16). Oldham reads what was declared.
 *
 * <p>Refuses a second request while one is open, and one to a supplier that is admitted to no lot.
 */
@UseCase
public class AskForDeclaration {

  private final AdmissionDesk desk;
  private final SelfDeclarations declarations;
  private final BankHolidays holidays;
  private final DeclarationNews news;

  @Inject
  public AskForDeclaration(AdmissionDesk desk, SelfDeclarations declarations, BankHolidays holidays,
      DeclarationNews news) {
    this.desk = desk;
    this.declarations = declarations;
    this.holidays = holidays;
    this.news = news;
  }

  /** A declaration and where it stands today. */
  public record Standing(SelfDeclarationRow row, SelfDeclarationRow.Standing standing) {}

  /** All of a supplier, latest first. */
  public List<Standing> of(Reference reference) {
    return declarations.of(desk.supplier(reference).id()).stream().map(SelfDeclaration::row)
        .map(row -> new Standing(row, row.standing(desk.today()))).toList();
  }

  public Decision mayAsk(Reference reference) {
    long supplier = desk.supplier(reference).id();
    if (!desk.isAdmitted(supplier)) {
      return Decision.refused("R16", "selfDeclaration.notAdmitted");
    }
    return Decision.allowedIf(declarations.open(supplier).isEmpty(), "R16", "selfDeclaration.askedAlready");
  }

  /** The last day for the reply to a request of today. */
  public LocalDate dueOn() {
    desk.user().requireOldham();
    return new DeclarationUpdateLimit(desk.today(), holidays.calendarOf(Nation.ENGLAND_AND_WALES)).dueOn();
  }

  public void ask(Reference reference, Input input) {
    desk.user().requireOfficer();
    SupplierRow supplier = desk.supplier(reference);
    mayAsk(reference).orRefuse();
    String reason = input.text("reason", 2000);
    input.check();
    LocalDate dueOn = dueOn();
    declarations.add(SelfDeclaration.askedFor(supplier.id(), reason, dueOn, desk.user().actor(), desk.now()));
    news.asked(supplier, reason, dueOn, desk);
  }
}
