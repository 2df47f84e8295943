package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.ReceiptRow;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.util.List;

/**
 * A supplier's own tender as its pages show it; without a reference and a version while nothing was written.
 *
 * @param papers what is written, its declarations those for the deadline, if any
 * @param declared what was declared last, to be offered again; null when nothing was
 * @param complete whether it can be submitted
 * @param changed whether the papers differ from what was last submitted and counts
 * @param open whether the gate still takes tenders
 */
public record BidView(Reference reference, BidStatus status, TenderContent papers, Declarations declared,
    List<ReceiptRow> receipts, boolean complete, boolean changed, boolean open, long version) {

  public String answer(int number) {
    return papers.answers().get(number);
  }

  /** Why parts of an answer are confidential; null when none are. */
  public String confidential(int number) {
    return papers.confidential().get(number);
  }

  public Money price() {
    return papers.price();
  }

  public List<PriceLine> lines() {
    return papers.lines();
  }

  public List<TenderContent.TenderFile> files() {
    return papers.files();
  }

  public boolean isSubmitted() {
    return status == BidStatus.SUBMITTED;
  }

  /** Whether it is to be submitted at the deadline if complete. */
  public boolean isAtDeadline() {
    return papers.declarations() != null;
  }

  public ReceiptRow lastReceipt() {
    return receipts.isEmpty() ? null : receipts.get(0);
  }
}
