package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.shared.London;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The supplier that the person acts for, and its admissions. */
@Dependent
class OwnSupplier {

  private final Suppliers suppliers;
  private final Admissions admissions;
  private final MailAddresses addresses;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  OwnSupplier(Suppliers suppliers, Admissions admissions, MailAddresses addresses, CurrentUser user,
      Clock clock) {
    this.suppliers = suppliers;
    this.admissions = admissions;
    this.addresses = addresses;
    this.user = user;
    this.clock = clock;
  }

  CurrentUser user() {
    return user;
  }

  long id() {
    return user.requireSupplier();
  }

  /** Holds the supplier until the end of the unit of work. */
  void lock() {
    suppliers.lock(id());
  }

  SupplierRow row() {
    return suppliers.row(id()).orElseThrow();
  }

  /** Of its people, as they are proven. */
  List<String> addresses() {
    return addresses.ofSupplier(id());
  }

  /** Whether it holds an admission to some lot today. */
  boolean isAdmitted() {
    return admissions.isAdmitted(id(), today());
  }

  Instant now() {
    return clock.instant();
  }

  /** The day in the United Kingdom. */
  LocalDate today() {
    return London.dateOf(now());
  }
}
