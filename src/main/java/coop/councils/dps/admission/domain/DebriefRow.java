package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** A request for further reasons. */
public record DebriefRow(Reference application, Long supplierId, int lotNumber, String request, String askedByName,
    Instant askedAt, LocalDate answerBy, Instant answeredAt, String answeredByName) {

  public boolean waits() {
    return answeredAt == null;
  }
}
