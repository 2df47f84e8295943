package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A receipt: what the supplier can show was received and when, to the microsecond. */
public record ReceiptRow(Reference reference, Instant receivedAt, Instant deadlineThen, String submittedBy,
    String sha256, Instant supersededAt, Instant withdrawnAt) {

  /** COUNTS, REPLACED or WITHDRAWN. */
  public String standing() {
    if (withdrawnAt != null) {
      return "WITHDRAWN";
    }
    return supersededAt != null ? "REPLACED" : "COUNTS";
  }
}
