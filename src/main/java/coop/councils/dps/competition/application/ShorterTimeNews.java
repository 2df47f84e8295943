package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.ShorterTimeRow;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.notification.application.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Records and mails what becomes of a request for a shorter time, within the unit of work that did it. */
@Dependent
class ShorterTimeNews {

  private final Members members;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  ShorterTimeNews(Members members, MailAddresses addresses, Outbox outbox, AuditTrail audit) {
    this.members = members;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
  }

  void asked(MiniCompetition competition, ShorterTimeRow request) {
    audit.record("shorterTime.asked", competition.reference().value(),
        Map.of("deadline", request.deadline(), "suppliers", request.answers().size(), "reason", request.reason()));
    String buyer = members.row(competition.memberId()).orElseThrow().name();
    request.answers().forEach(answer -> outbox.queue(addresses.ofSupplier(answer.supplierId()),
        "mail.shorterTimeAsked", competition.title(), buyer, request.deadline(), request.reference().value()));
  }

  void withdrawn(MiniCompetition competition, ShorterTimeRow request) {
    audit.record("shorterTime.withdrawn", competition.reference().value(), Map.of("deadline", request.deadline()));
    request.answers().forEach(answer -> outbox.queue(addresses.ofSupplier(answer.supplierId()),
        "mail.shorterTimeWithdrawn", competition.title()));
  }

  void answered(MiniCompetition competition, ShorterTimeRow request, long supplier, boolean agrees) {
    String name = request.answers().stream().filter(answer -> answer.supplierId() == supplier)
        .map(ShorterTimeRow.Answer::supplierName).findFirst().orElseThrow();
    audit.record("shorterTime.answered", competition.reference().value(),
        Map.of("supplier", name, "agrees", agrees));
    outbox.queue(addresses.ofOwners(competition.memberId()),
        agrees ? "mail.shorterTimeAgreed" : "mail.shorterTimeDeclined", competition.title(), name, request.agreed(),
        request.answers().size());
  }
}
