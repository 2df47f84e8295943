package coop.councils.dps.supplier.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.OrganisationDetails;
import coop.councils.dps.supplier.domain.Supplier;
import coop.councils.dps.supplier.domain.SupplierRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Records what a supplier says of itself, within the unit of work that took it. */
@Dependent
class OrganisationNews {

  private final AuditTrail audit;
  private final Outbox outbox;
  private final MailAddresses addresses;

  @Inject
  OrganisationNews(AuditTrail audit, Outbox outbox, MailAddresses addresses) {
    this.audit = audit;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  void checkVersion(Supplier supplier, long shown) {
    audit.checkVersion(supplier.reference(), shown, supplier.version());
  }

  void created(Reference supplier, OrganisationDetails details) {
    audit.record("supplier.created", supplier.value(), Map.of("name", details.name()));
  }

  /** Under another name may stand another organisation: Oldham's officers, who admitted it, learn of it. */
  void described(SupplierRow before, OrganisationDetails details) {
    audit.record("supplier.described", before.reference().value(), Map.of("name", details.name()));
    if (!before.name().equals(details.name())) {
      outbox.queue(addresses.ofOfficers(), "mail.supplierRenamed", before.name(), details.name());
    }
  }
}
