package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.competition.application.BuyerLetters;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.TenderReceipt;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/**
 * A supplier's person has the receipt of an own submission made as a PDF, once. It says what the record says; nobody
 * else ever finds it, since it would tell that a tender exists (R29).
 */
@UseCase
public class TenderReceipts {

  private final BidDesk desk;
  private final ReceiptContent receipts;
  private final BuyerLetters buyers;
  private final IssueLetter issue;
  private final Letters letters;

  @Inject
  public TenderReceipts(BidDesk desk, ReceiptContent receipts, BuyerLetters buyers, IssueLetter issue,
      Letters letters) {
    this.desk = desk;
    this.receipts = receipts;
    this.buyers = buyers;
    this.issue = issue;
    this.letters = letters;
  }

  /** @return reference of the letter that is the receipt */
  public Reference make(Reference reference, Reference receipt) {
    MiniCompetition competition = desk.invitedTo(reference);
    Bid bid = desk.papers(competition);
    TenderReceipt content = receipts.of(competition, bid, receipt);
    String filedUnder = content.receipt() + " " + content.event();
    return letters.about(competition.reference()).stream()
        .filter(letter -> letter.kind() == LetterKind.TENDER_RECEIPT && letter.aboutReference().equals(filedUnder))
        .map(LetterRow::reference).findFirst().orElseGet(() -> make(competition, bid, content, filedUnder));
  }

  private Reference make(MiniCompetition competition, Bid bid, TenderReceipt content, String filedUnder) {
    LetterDraft draft = buyers.draft(competition, content, buyers.to(bid.supplierId(), content.at(), null))
        .filedUnder(filedUnder);
    issue.storeSealed(draft);
    return draft.reference();
  }
}
