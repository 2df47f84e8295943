package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.ReceiptRow;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Map;

/**
 * A supplier's own tender as its pages show it; without a reference and a version while nothing was written.
 *
 * @param complete whether it can be submitted
 * @param changed whether the papers differ from what was last submitted and counts
 * @param open whether the gate still takes tenders
 */
public record BidView(Reference reference, BidStatus status, Map<Integer, String> answers, Money price,
    List<DocumentRow> files, List<ReceiptRow> receipts, boolean complete, boolean changed, boolean open,
    long version) {

  public String answer(int number) {
    return answers.get(number);
  }

  /** The price as it would be typed. */
  public String priceText() {
    return price == null ? "" : price.pounds().toPlainString();
  }

  public boolean isSubmitted() {
    return status == BidStatus.SUBMITTED;
  }

  public ReceiptRow lastReceipt() {
    return receipts.isEmpty() ? null : receipts.get(0);
  }
}
