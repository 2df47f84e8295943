package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.ReceiptRow;
import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.competition.application.BuyerLetters;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.content.ReceivedFile;
import coop.councils.dps.letter.content.TenderReceipt;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.ReadingDirection;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What the receipt of a submission says, from the submission as it was received. */
@Dependent
class ReceiptContent {

  private final Bids bids;
  private final Seal seal;
  private final BuyerLetters buyers;

  @Inject
  ReceiptContent(Bids bids, Seal seal, BuyerLetters buyers) {
    this.bids = bids;
    this.seal = seal;
    this.buyers = buyers;
  }

  TenderReceipt of(MiniCompetition competition, Bid bid, Reference receipt) {
    List<ReceiptRow> oldestFirst = bids.receipts(bid.id()).stream()
        .sorted(Comparator.comparing(ReceiptRow::receivedAt)).toList();
    ReceiptRow row = oldestFirst.stream().filter(each -> each.reference().equals(receipt)).findFirst()
        .orElseThrow(() -> new NotFoundException(receipt));
    int number = oldestFirst.indexOf(row) + 1;
    TenderReceipt.Event event = row.withdrawnAt() != null ? TenderReceipt.Event.WITHDRAWN
        : number > 1 ? TenderReceipt.Event.REPLACED : TenderReceipt.Event.RECEIVED;
    Instant at = row.withdrawnAt() == null ? row.receivedAt() : row.withdrawnAt();
    List<ReceivedFile> files = bids.submission(receipt).orElseThrow()
        .content(seal, competition.reference(), bid.reference()).files().stream().map(ReceiptContent::file).toList();
    return new TenderReceipt(buyers.about(competition), receipt.value(), number, event, at, row.deadlineThen(), files,
        row.sha256());
  }

  private static ReceivedFile file(TenderContent.TenderFile file) {
    return new ReceivedFile(ReadingDirection.nameInLetters(file.name(), file.reference()), file.slot().name(),
        file.size(), file.sha256());
  }
}
