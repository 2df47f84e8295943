package coop.councils.dps.audit.domain;

import java.time.Instant;

/** One line of the record; {@code details} is a JSON object. */
public record AuditRow(Long id, Instant at, String actorName, String action, String subject, String details) {}
