package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All tenders: working papers, submissions, openings and what was opened. */
public interface Bids {

  Bid add(Bid bid);

  Optional<Bid> of(long competitionId, long supplierId);

  /** Of all tenders of a competition, submitted or not. */
  List<Reference> references(long competitionId);

  void add(BidSubmission submission);

  /** The submission that counts, if any. */
  Optional<BidSubmission> counting(long bidId);

  /** Submissions that count of all tenders of a competition, for the opening. */
  List<BidSubmission> allCounting(long competitionId);

  /** The suppliers of those submissions. */
  Set<Long> suppliersCounting(long competitionId);

  Optional<Bid> byId(long id);

  /**
   * Locks it until the end of the unit of work and reads it anew: of two people of one supplier who submit at once the
   * second waits, and what the first did is what counts.
   */
  void lock(Bid bid);

  Optional<BidSubmission> submission(Reference receipt);

  /** Latest first. */
  List<ReceiptRow> receipts(long bidId);

  Optional<Opening> opening(long competitionId);

  void add(Opening opening);

  void add(OpenedTender tender);

  /** In the order in which they were received. */
  List<TenderRow> opened(long competitionId);

  Optional<OpenedTender> opened(Reference tender);

  LeftClosed leftClosed(long competitionId);

  /** Whether a file is or was among the papers of one of the supplier's tenders. */
  boolean everHeld(long documentId, long supplierId);

  /** Answers of one supplier in tenders for other competitions, the latest first. */
  List<EarlierAnswer> answersElsewhere(long supplierId, long competitionId);

  /** Where the tenders of a supplier stand, by competition. */
  Map<Reference, BidStatus> standings(long supplierId);

  /** Opened tenders that hold a document. */
  List<OpenedTender> openedHolding(long documentId);

  /**
   * Tenders of one supplier are from now on of another, into which it was merged, but for competitions in which both
   * have one.
   */
  void move(long fromSupplierId, long toSupplierId);
}
