package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Records and mails what a supplier does with its own admission, within the unit of work that did it. */
@Dependent
class OwnAdmissionNews {

  private final Suppliers suppliers;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final MailAddresses addresses;

  @Inject
  OwnAdmissionNews(Suppliers suppliers, AuditTrail audit, Outbox outbox, MailAddresses addresses) {
    this.suppliers = suppliers;
    this.audit = audit;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  /** @param action what was done, such as {@code admission.paused} */
  void record(String action, Admission admission, Map<String, Object> details) {
    Map<String, Object> all = new HashMap<>(details);
    all.put("lot", admission.lotNumber());
    audit.record(action, supplier(admission).reference().value(), all);
  }

  /** Officers learn of it, and the supplier has it in writing. */
  void left(Admission admission) {
    record("admission.left", admission, Map.of());
    SupplierRow supplier = supplier(admission);
    outbox.queue(addresses.ofOfficers(), "mail.supplierLeft", supplier.name(), admission.lotNumber());
    outbox.queue(addresses.ofSupplier(supplier.id()), "mail.lotLeft", admission.lotNumber());
  }

  private SupplierRow supplier(Admission admission) {
    return suppliers.row(admission.supplierId()).orElseThrow();
  }
}
