package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Records and mails what becomes of an application, within the unit of work that changed it. */
@Dependent
class AdmissionNews {

  private final Outbox outbox;
  private final MailAddresses addresses;
  private final AuditTrail audit;
  private final UseOfDps useOfDps;
  private final ApplicationReceipts receipts;

  @Inject
  AdmissionNews(Outbox outbox, MailAddresses addresses, AuditTrail audit, UseOfDps useOfDps,
      ApplicationReceipts receipts) {
    this.outbox = outbox;
    this.addresses = addresses;
    this.audit = audit;
    this.useOfDps = useOfDps;
    this.receipts = receipts;
  }

  /** R05: refused, and so rolled back, once the DPS has ended. */
  void submitted(Application application, LocalDate decideBy) {
    useOfDps.refuseUnlessPossible(London.dateOf(application.submittedAt()));
    audit.record("application.submitted", application.reference().value(),
        Map.of("lots", application.lots(), "decideBy", decideBy));
    ApplicationReceipts.Receipt receipt = receipts.make(application, decideBy);
    outbox.queueWithLetter(addresses.ofSupplier(application.supplierId()), receipt.fileName(), receipt.pdf(),
        "mail.applicationSubmitted", application.reference().value(), application.submittedAt(), London.day(decideBy));
    outbox.queue(addresses.ofOfficers(), "mail.applicationArrived", application.reference().value(),
        London.day(decideBy));
  }

  void withdrawn(Application application) {
    audit.record("application.withdrawn", application.reference().value(), Map.of());
  }
}
