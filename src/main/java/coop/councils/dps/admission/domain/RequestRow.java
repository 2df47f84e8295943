package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** A request to join one lot, in a list and on the application's page. */
public record RequestRow(Reference application, Long supplierId, String supplierName, int lotNumber,
    RequestStatus status, Instant startedAt, Instant submittedAt, LocalDate decideBy, Proposal.Outcome proposedOutcome,
    String reasons, String unmet, String remedy, Long proposedBy, String proposedByName, Instant proposedAt,
    String decidedByName, Instant decidedAt, String sentBackReason, long version) {

  public Proposal proposal() {
    return proposedOutcome == null ? null : new Proposal(proposedOutcome, reasons, unmet, remedy);
  }
}
