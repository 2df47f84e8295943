package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.List;

/** A request for a shorter time with every answer, by name of the supplier. */
public record ShorterTimeRow(Reference reference, Instant deadline, String reason, String askedByName, Instant askedAt,
    Instant withdrawnAt, List<Answer> answers) {

  /** @param agrees null while the supplier has not answered */
  public record Answer(Long supplierId, String supplierName, Boolean agrees, String answeredByName,
      Instant answeredAt) {}

  public long agreed() {
    return answers.stream().filter(answer -> Boolean.TRUE.equals(answer.agrees())).count();
  }

  public boolean isOpen() {
    return withdrawnAt == null;
  }
}
