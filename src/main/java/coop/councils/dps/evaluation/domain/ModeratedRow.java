package coop.councils.dps.evaluation.domain;

import java.time.Instant;

/** An agreed mark for an answer. */
public record ModeratedRow(Long tenderId, int questionNumber, int mark, String reason, String agreedByName,
    Instant agreedAt) {}
