package coop.councils.dps.bid.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** Records and mails, to the supplier alone, what became of a submission. Nobody else hears that it exists. */
@Dependent
class BidReceipts {

  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  BidReceipts(MailAddresses addresses, Outbox outbox, AuditTrail audit) {
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
  }

  void received(MiniCompetition competition, Bid bid, BidSubmission submission, Instant deadline,
      Actor by) {
    audit.recordAs(by, "bid.submitted", bid.reference().value(),
        Map.of("receipt", submission.reference(), "receivedAt", submission.receivedAt(), "deadline", deadline,
            "sha256", submission.sha256()));
    outbox.queueSealed(addresses.ofSupplier(bid.supplierId()), "mail.bidReceived", competition.title(),
        submission.receivedAt(), submission.receivedAt().toString(), submission.reference().value(),
        submission.sha256());
  }

  void withdrawn(MiniCompetition competition, Bid bid, BidSubmission submission, Instant now) {
    audit.record("bid.withdrawn", bid.reference().value(),
        Map.of("receipt", submission.reference(), "withdrawnAt", now));
    outbox.queueSealed(addresses.ofSupplier(bid.supplierId()), "mail.bidWithdrawn", competition.title(), now,
        submission.reference().value());
  }
}
