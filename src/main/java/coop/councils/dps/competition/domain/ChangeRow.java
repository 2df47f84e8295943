package coop.councils.dps.competition.domain;

import java.time.Instant;
import java.util.List;

/** A change as pages show it; {@code number} is null until it is confirmed, {@code outage} where nothing failed. */
public record ChangeRow(ChangeKind kind, ChangeStatus status, Integer number, String reason, boolean significant,
    List<ChangedPartRow> parts, String next, Outage outage, Long proposedBy, String proposedByName, Instant proposedAt,
    String decidedByName, Instant decidedAt, String sentBackReason, long version) {

  public boolean isConfirmed() {
    return status == ChangeStatus.CONFIRMED;
  }

  public boolean waits() {
    return status == ChangeStatus.PROPOSED;
  }
}
