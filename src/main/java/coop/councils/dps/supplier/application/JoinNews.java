package coop.councils.dps.supplier.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.supplier.domain.JoinRequestRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Records and mails what becomes of a request to join, within the unit of work that did it. */
@Dependent
class JoinNews {

  private final AuditTrail audit;
  private final Outbox outbox;
  private final MailAddresses addresses;

  @Inject
  JoinNews(AuditTrail audit, Outbox outbox, MailAddresses addresses) {
    this.audit = audit;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  /** Whether somebody of the organisation can answer. */
  boolean canAnswer(long supplierId) {
    return !addresses.ofAdministrators(supplierId).isEmpty();
  }

  /** Oldham's officers learn of it where nobody of the organisation can answer. */
  void asked(JoinRequestRow request) {
    audit.record("joinRequest.asked", request.reference().value(), Map.of("supplier", request.supplierName()));
    List<String> administrators = addresses.ofAdministrators(request.supplierId());
    if (administrators.isEmpty()) {
      outbox.queue(addresses.ofOfficers(), "mail.joinAskedOldham", request.personName(), request.supplierName());
    } else {
      outbox.queue(administrators, "mail.joinAsked", request.personName(), request.supplierName());
    }
  }

  void granted(JoinRequestRow request) {
    audit.record("joinRequest.granted", request.reference().value(), Map.of("supplier", request.supplierName()));
    outbox.queue(request.email(), "mail.joinGranted", request.personName(), request.supplierName());
  }

  void declined(JoinRequestRow request, String reason) {
    audit.record("joinRequest.declined", request.reference().value(), Map.of("supplier", request.supplierName()));
    outbox.queue(request.email(), "mail.joinDeclined", request.personName(), request.supplierName(), reason);
  }

  void withdrawn(JoinRequestRow request) {
    audit.record("joinRequest.withdrawn", request.reference().value(), Map.of("supplier", request.supplierName()));
  }
}
