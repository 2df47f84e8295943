package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.QueueFilter;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Oldham reads the queue of requests by working days left, and each submitted application. */
@UseCase
public class ViewApplications {

  private final AssessmentDesk desk;
  private final ApplicationReader reader;
  private final Suppliers suppliers;
  private final BankHolidays holidays;
  private final Clock clock;

  @Inject
  public ViewApplications(AssessmentDesk desk, ApplicationReader reader, Suppliers suppliers, BankHolidays holidays,
      Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.suppliers = suppliers;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** A request in the queue; working days left are negative once the limit has passed (R09). */
  public record Queued(RequestRow request, int workingDaysLeft) {}

  public Page<Queued> queue(QueueFilter filter, int number) {
    desk.user().requireOldham();
    WorkingDayCalendar calendar = holidays.calendarOf(Nation.ENGLAND_AND_WALES);
    LocalDate today = London.dateOf(clock.instant());
    Page<RequestRow> page = reader.applications().queue(filter, today, number);
    return new Page<>(page.rows().stream()
        .map(row -> new Queued(row, calendar.workingDaysBetween(today, row.decideBy()))).toList(),
        page.number(), page.total());
  }

  public Page<RequestRow> closed(int number) {
    desk.user().requireOldham();
    return reader.applications().closed(number);
  }

  public ApplicationView view(Reference reference) {
    Application application = desk.readable(reference);
    return reader.view(application);
  }

  public SupplierRow supplier(Reference reference) {
    Application application = desk.readable(reference);
    return suppliers.row(application.supplierId()).orElseThrow();
  }

  /** The lots applied for and where they stand: no answer, and no reason of a decision to be taken. */
  public List<RequestRow> requests(Reference reference) {
    return reader.applications().requestsOf(desk.submitted(reference).reference());
  }
}
