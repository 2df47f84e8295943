package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AssessorDeclarations;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Finds the admissions that officers look after. */
@Dependent
class AdmissionDesk {

  private final Admissions admissions;
  private final Suppliers suppliers;
  private final AssessorDeclarations declarations;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  AdmissionDesk(Admissions admissions, Suppliers suppliers, AssessorDeclarations declarations,
      CurrentUser user, Clock clock) {
    this.admissions = admissions;
    this.suppliers = suppliers;
    this.declarations = declarations;
    this.user = user;
    this.clock = clock;
  }

  CurrentUser user() {
    return user;
  }

  Instant now() {
    return clock.instant();
  }

  /** The day in the United Kingdom. */
  LocalDate today() {
    return London.dateOf(now());
  }

  /** Whether the supplier holds an admission to some lot today. */
  boolean isAdmitted(long supplierId) {
    return admissions.isAdmitted(supplierId, today());
  }

  SupplierRow supplier(Reference reference) {
    user.requireOldham();
    return suppliers.row(reference).orElseThrow(() -> new NotFoundException(reference));
  }

  /** The admission of the supplier to the lot that holds now, for an officer. */
  Admission admission(Reference reference, int lot) {
    user.requireOfficer();
    return admissions.holding(supplier(reference).id(), lot)
        .orElseThrow(() -> new NotFoundException(reference + " lot " + lot));
  }

  /** R15: whether an officer has declared no interest in the supplier at any of its applications. */
  Decision isDisinterested(Admission admission, long officer) {
    return Decision.allowedIf(!declarations.anyInterest(admission.supplierId(), officer), "R15",
        "measure.hasInterest");
  }
}
