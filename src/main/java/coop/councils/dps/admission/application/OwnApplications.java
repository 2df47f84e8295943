package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds the applications of the supplier that the person acts for; another's is as if absent. */
@Dependent
class OwnApplications {

  private final OwnSupplier own;
  private final ApplicationReader reader;

  @Inject
  OwnApplications(OwnSupplier own, ApplicationReader reader) {
    this.own = own;
    this.reader = reader;
  }

  OwnSupplier supplier() {
    return own;
  }

  ApplicationReader reader() {
    return reader;
  }

  Application find(Reference reference) {
    long supplier = own.id();
    return reader.applications().byReference(reference)
        .filter(application -> application.supplierId() == supplier)
        .orElseThrow(() -> new NotFoundException(reference));
  }
}
