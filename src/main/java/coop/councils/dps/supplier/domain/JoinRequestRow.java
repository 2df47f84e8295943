package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A request to join as those who decide and the person see it; the outcome is null while it waits. */
public record JoinRequestRow(Reference reference, Long supplierId, String supplierName, String personName, String email,
    String message, Instant askedAt, JoinRequest.Outcome outcome, String reason, Instant decidedAt,
    String decidedByName) {

  public boolean waits() {
    return outcome == null;
  }
}
