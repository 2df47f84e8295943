package coop.councils.dps.award.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** An award as pages and letters show it; approval and what follows are null until then. */
public record AwardRow(Long id, Reference reference, AwardStatus status, Long winningTenderId, boolean standstill,
    String standstillReason, String conditions, Long proposedBy, String proposedByName, Instant proposedAt,
    String sentBackReason, Long approvedBy, String approvedByName, String approvedByPost, Instant lettersSentAt,
    LocalDate standstillLastDay, long version) {

  /** R40: the first day on which the contract may be signed; null without a standstill. */
  public LocalDate earliestSignature() {
    return standstillLastDay == null ? null : standstillLastDay.plusDays(1);
  }
}
