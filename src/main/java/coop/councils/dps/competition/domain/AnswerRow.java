package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** An answer to clarification questions; {@code topic} may be empty, {@code documentId} null. */
public record AnswerRow(Long id, Reference reference, String topic, String text, Long documentId,
    Instant answeredAt) {}
