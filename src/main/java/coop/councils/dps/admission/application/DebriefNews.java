package coop.councils.dps.admission.application;

import coop.councils.dps.admission.application.ManagerLetters.Signed;
import coop.councils.dps.admission.application.ManagerLetters.Subject;
import coop.councils.dps.admission.domain.DebriefRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.content.DebriefReply;
import coop.councils.dps.letter.content.LotName;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Records, mails and answers by letter requests for further reasons, within the unit of work that changed them. */
@Dependent
class DebriefNews {

  private final ManagerLetters manager;
  private final IssueLetter letters;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  DebriefNews(ManagerLetters manager, IssueLetter letters, MailAddresses addresses, Outbox outbox, AuditTrail audit) {
    this.manager = manager;
    this.letters = letters;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** @param target the working day to aim for */
  void asked(DebriefRow row, LocalDate target) {
    audit.record("application.reasonsAsked", row.application().value(),
        Map.of("lot", row.lotNumber(), "request", row.request(), "answerBy", row.answerBy()));
    outbox.queue(addresses.ofOfficers(), "mail.reasonsAsked", row.application().value(), London.day(row.answerBy()),
        London.day(target), row.request());
  }

  /** @param withheld what is not told and why (R45); may be blank */
  void answer(DebriefRow row, String reasons, String withheld, Signed signed) {
    LotName lot = manager.lot(row.lotNumber());
    letters.issue(manager.toSupplier(manager.supplier(row.supplierId()),
        new Subject(row.application(), manager.about(lot)), signed,
        Map.of("reasons", "/manage/applications/" + row.application() + "/lots/" + row.lotNumber() + "/reasons"),
        (dps, organisation) -> new DebriefReply(manager.about(lot), row.application().value(), lot,
            London.dateOf(row.askedAt()), row.answerBy(), reasons, Optional.empty(), withheld)),
        addresses.ofSupplier(row.supplierId()));
    audit.record("application.reasonsGiven", row.application().value(),
        Map.of("lot", row.lotNumber(), "reasons", reasons, "withheld", withheld));
  }
}
