package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidSubmission;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.SealedFor;
import coop.councils.dps.competition.domain.BidGate;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Takes a tender in, whoever pressed the button: seals it, lets it count in the place of an earlier one. */
@Dependent
class TenderIntake {

  private final Bids bids;
  private final Documents documents;
  private final Seal seal;
  private final BidReceipts receipts;

  @Inject
  TenderIntake(Bids bids, Documents documents, Seal seal, BidReceipts receipts) {
    this.bids = bids;
    this.documents = documents;
    this.seal = seal;
    this.receipts = receipts;
  }

  /** The gate and the papers are held, and the gate takes tenders at {@code now}. */
  Reference take(MiniCompetition competition, Bid bid, BidGate gate, Declarations declared, Submitter by, Instant now) {
    bid.submitted(competition.questions());
    bids.counting(bid.id()).ifPresent(earlier -> earlier.superseded(now));
    Reference receipt = Reference.random("REC");
    BidSubmission submission = new BidSubmission(bid, receipt,
        seal.seal(new SealedFor(competition.reference(), bid.reference(), receipt),
            TenderContents.of(bid, documents, declared)),
        new BidSubmission.Received(now, gate.deadline(), by.named()));
    bids.add(submission);
    receipts.received(competition, bid, submission, gate.deadline(), by.person());
    return receipt;
  }
}
