package coop.councils.dps.admission.application;

import coop.councils.dps.admission.application.OpenInvitations.OpenInvitation;
import coop.councils.dps.admission.domain.AdmissionMeasure;
import coop.councils.dps.admission.domain.AdmissionRow;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.MeasureRow;
import coop.councils.dps.admission.domain.Measures;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.SupplierRow;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Oldham reads who is admitted, where each admission stands, and what was decided about it. */
@UseCase
public class ViewAdmissions {

  private final AdmissionDesk desk;
  private final Admissions admissions;
  private final Measures measures;
  private final Instance<OpenInvitations> invitations;
  private final Clock clock;

  @Inject
  public ViewAdmissions(AdmissionDesk desk, Admissions admissions, Measures measures,
      Instance<OpenInvitations> invitations, Clock clock) {
    this.desk = desk;
    this.admissions = admissions;
    this.measures = measures;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** An admission and where it stands today. */
  public record Standing(AdmissionRow row, AdmissionRow.Standing standing) {

    public boolean holds() {
      return standing != AdmissionRow.Standing.REMOVED;
    }
  }

  public Page<Standing> find(String supplier, boolean onlySuspended, int page) {
    desk.user().requireOldham();
    Page<AdmissionRow> found = admissions.standing(supplier, onlySuspended, page);
    return new Page<>(found.rows().stream().map(this::today).toList(), found.number(), found.total());
  }

  public SupplierRow supplier(Reference reference) {
    return desk.supplier(reference);
  }

  public List<Standing> of(Reference reference) {
    return admissions.of(desk.supplier(reference).id()).stream().map(this::today).toList();
  }

  /** Suspensions, reinstatements and removals, latest first. */
  public List<MeasureRow> measures(Reference reference) {
    return measures.of(desk.supplier(reference).id()).stream().map(AdmissionMeasure::row).toList();
  }

  /** Competitions that take tenders and that the supplier is invited to: a measure leaves those invitations as they are. */
  public List<OpenInvitation> openInvitations(Reference reference) {
    long supplier = desk.supplier(reference).id();
    return invitations.stream().flatMap(feature -> feature.of(supplier).stream()).toList();
  }

  private Standing today(AdmissionRow row) {
    return new Standing(row, row.standing(London.dateOf(clock.instant())));
  }
}
