package coop.councils.dps.admission.application;

import coop.councils.dps.admission.application.ManagerLetters.Signed;
import coop.councils.dps.admission.application.ManagerLetters.Subject;
import coop.councils.dps.admission.domain.SelfDeclarationRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.DeclarationRequest;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.London;
import coop.councils.dps.supplier.domain.SupplierRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Records and mails what becomes of self-declarations, within the unit of work that changed them. */
@Dependent
class DeclarationNews {

  private final ManagerLetters manager;
  private final IssueLetter letters;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  DeclarationNews(ManagerLetters manager, IssueLetter letters, MailAddresses addresses, Outbox outbox,
      AuditTrail audit) {
    this.manager = manager;
    this.letters = letters;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** R16: the request goes out as a letter, signed by the officer who asks. */
  void asked(SupplierRow supplier, String reason, LocalDate dueOn, AdmissionDesk desk) {
    LetterDraft draft = manager.toSupplier(supplier, new Subject(supplier.reference(), supplier.name()),
        Signed.by(desk.user(), desk.now()), Map.of("reasons", "/manage/suppliers"),
        (dps, organisation) -> new DeclarationRequest(dps, organisation, dueOn, reason));
    record(supplier, reason, dueOn);
    letters.issue(draft, addresses.ofSupplier(supplier.id()));
  }

  /** R16: a buyer's request goes out with its invitation, as a message. */
  void askedByBuyer(SupplierRow supplier, String reason, LocalDate dueOn) {
    record(supplier, reason, dueOn);
    outbox.queue(addresses.ofSupplier(supplier.id()), "mail.declarationRenewal", reason, London.day(dueOn));
  }

  private void record(SupplierRow supplier, String reason, LocalDate dueOn) {
    audit.record("selfDeclaration.asked", supplier.reference().value(), Map.of("reason", reason, "dueOn", dueOn));
  }

  void declared(SupplierRow supplier, SelfDeclarationRow row) {
    audit.record("selfDeclaration.declared", supplier.reference().value(),
        Map.of("declaration", row.reference(), "grounds", row.grounds()));
    outbox.queue(addresses.ofOfficers(),
        row.grounds().isEmpty() ? "mail.declarationClean" : "mail.declarationGround", supplier.name());
  }
}
