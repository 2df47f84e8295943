package coop.councils.dps.notification.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A mail in the administrator's list. */
public record MailRow(Reference reference, String recipient, String subject, Instant queuedAt, Instant sentAt, int attempts,
    Instant nextAttemptAt, String failure) {

  /** SENT, WAITING for its next try, or FAILED for good. */
  public String state() {
    if (sentAt != null) {
      return "SENT";
    }
    return nextAttemptAt != null ? "WAITING" : "FAILED";
  }
}
