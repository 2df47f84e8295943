package coop.councils.dps.admission.domain;

import java.time.Instant;

/** A measure as pages show it; {@code sentBackReason} is null unless it was sent back. */
public record MeasureRow(int lotNumber, MeasureStatus status, MeasurePlan plan, Long proposedBy, String proposedByName,
    Instant proposedAt, String decidedByName, Instant decidedAt, String sentBackReason, long version) {

  public boolean waits() {
    return status == MeasureStatus.PROPOSED;
  }
}
