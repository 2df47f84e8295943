package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A file of the register as pages show it; the counts of what it did are null until it was imported. */
public record MemberBatchRow(Reference reference, MemberBatchStatus status, long documentId, String fileName,
    int entries, Integer added, Integer changed, Integer leaving, String uploadedByName, Instant uploadedAt,
    String endedByName, Instant endedAt) {}
