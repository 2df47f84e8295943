package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** An admission where it stands, for Oldham and for the supplier itself; days that are null do not apply. */
public record AdmissionRow(Long id, Long supplierId, Reference supplier, String supplierName, int lotNumber,
    Instant admittedAt, LocalDate suspendedFrom, LocalDate pausedFrom, LocalDate pausedUntil, Instant endedAt) {

  /** Where an admission stands on a day. */
  public enum Standing { ADMITTED, PAUSED, SUSPENDED, REMOVED }

  /** @param today the day in the United Kingdom */
  public Standing standing(LocalDate today) {
    if (endedAt != null && !London.dateOf(endedAt).isAfter(today)) {
      return Standing.REMOVED;
    } else if (suspendedFrom != null && !suspendedFrom.isAfter(today)) {
      return Standing.SUSPENDED;
    }
    boolean paused = pausedFrom != null && !pausedFrom.isAfter(today) && !pausedUntil.isBefore(today);
    return paused ? Standing.PAUSED : Standing.ADMITTED;
  }

  public boolean holds(LocalDate today) {
    return standing(today) != Standing.REMOVED;
  }
}
