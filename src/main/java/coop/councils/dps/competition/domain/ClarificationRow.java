package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A clarification without its asker, in the words that everybody reads; {@code answerId} is null until it is answered. */
public record ClarificationRow(Reference reference, String question, Instant askedAt, Long answerId) {}
