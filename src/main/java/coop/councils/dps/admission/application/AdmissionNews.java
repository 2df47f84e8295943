package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.ClockMark;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.content.ReceivedFile;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
  void submitted(Application application, LocalDate decideBy, List<ReceivedFile> files) {
    useOfDps.refuseUnlessPossible(London.dateOf(application.submittedAt()));
    audit.record("application.submitted", application.reference().value(),
        Map.of("lots", application.lots(), "decideBy", decideBy));
    ApplicationReceipts.Receipt receipt = receipts.make(application, decideBy, files);
    outbox.queueWithLetter(addresses.ofSupplier(application.supplierId()), receipt.fileName(), receipt.pdf(),
        "mail.applicationSubmitted", application.reference().value(), application.submittedAt(), London.day(decideBy),
        files.stream().map(file -> file.name() + "\n" + file.sha256()).collect(Collectors.joining("\n\n", "\n\n", "")));
    outbox.queue(addresses.ofOfficers(), "mail.applicationArrived", application.reference().value(),
        London.day(decideBy));
  }

  /** R10: the supplier learns why, and by when it hears. */
  void extended(Application application, String reason) {
    audit.record("application.extended", application.reference().value(),
        Map.of("reason", reason, "decideBy", application.decideBy()));
    outbox.queue(addresses.ofSupplier(application.supplierId()), "mail.applicationExtended",
        application.reference().value(), London.day(application.decideBy()), reason);
  }

  /**
   * R09: officers are reminded; a breach is on record for good.
   *
   * @param used working days since the day of receipt
   * @param left working days to the limit, negative once it is past
   */
  void reached(Application application, ClockMark mark, int used, int left) {
    boolean passed = mark == ClockMark.PASSED;
    audit.recordAs(Actor.PLATFORM, passed ? "application.limitPassed" : "application.clockMark",
        application.reference().value(), Map.of("workingDays", used, "decideBy", application.decideBy()));
    outbox.queue(addresses.ofOfficers(), passed ? "mail.applicationLate" : "mail.applicationDue",
        application.reference().value(), London.day(application.decideBy()), Math.abs(left));
  }

  /** One answer is open until a day; the clock goes on. */
  void asked(Application application, String questionCode, String query, LocalDate replyBy) {
    audit.record("application.queried", application.reference().value(),
        Map.of("question", questionCode, "query", query, "replyBy", replyBy));
    outbox.queue(addresses.ofSupplier(application.supplierId()), "mail.applicationQueried",
        application.reference().value(), London.day(replyBy), query);
  }

  void replied(Application application, String questionCode) {
    audit.record("application.queryReplied", application.reference().value(), Map.of("question", questionCode));
    outbox.queue(addresses.ofOfficers(), "mail.queryReplied", application.reference().value(), questionCode);
  }

  void withdrawn(Application application) {
    audit.record("application.withdrawn", application.reference().value(), Map.of());
    if (application.submittedAt() != null) {
      outbox.queue(addresses.ofOfficers(), "mail.applicationWithdrawn", application.reference().value());
    }
  }
}
