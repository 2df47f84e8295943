package coop.councils.dps.competition.application;

import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.QueueFilter;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.shared.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** T10: applications to a lot that should have been decided: their suppliers might have been invited. */
@Dependent
class OverdueApplications {

  /** The queue asks for somebody who looks, though it matters for their own applications only. */
  private static final long NOBODY = 0;

  private final Applications applications;

  @Inject
  OverdueApplications(Applications applications) {
    this.applications = applications;
  }

  int on(LocalDate today, int lotNumber) {
    QueueFilter due = new QueueFilter(QueueFilter.View.DUE, NOBODY, lotNumber, "");
    int overdue = 0;
    Page<RequestRow> page;
    int number = 1;
    do {
      page = applications.queue(due, today, number++);
      overdue += (int) page.rows().stream().filter(row -> row.decideBy().isBefore(today)).count();
    } while (page.rows().size() == Page.SIZE);
    return overdue;
  }
}
