package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A batch as pages show it. */
public record RegisterBatchRow(Long id, Reference reference, RegisterBatchStatus status, long documentId,
    String fileName, int awards, int tenders, String uploadedByName, Instant uploadedAt, String importedByName,
    Instant importedAt, String endedByName, Instant endedAt, String undoneReason) {}
