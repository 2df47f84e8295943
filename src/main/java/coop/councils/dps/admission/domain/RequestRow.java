package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** A request to join one lot, in a list and on the application's page. */
public record RequestRow(Reference application, Long supplierId, String supplierName, int lotNumber,
    RequestStatus status, Instant startedAt, Instant submittedAt, LocalDate decideBy, Proposal.Outcome proposedOutcome,
    String reasons, String unmet, String remedy, Exclusion.Kind exclusionKind, String exclusionGround,
    LocalDate exclusionOn, String selfCleaning, Long proposedBy, String proposedByName, Instant proposedAt,
    String decidedByName, Instant decidedAt, String sentBackReason, String assignedToName,
    String extensionReason, long version) {

  /** The ground for exclusion that the proposal weighs; null where there is none. */
  public Exclusion exclusion() {
    return exclusionKind == null ? null : new Exclusion(exclusionKind, exclusionGround, exclusionOn, selfCleaning);
  }
}
