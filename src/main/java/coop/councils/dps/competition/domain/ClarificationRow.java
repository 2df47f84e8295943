package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/** A clarification without its asker; the answer is null until it is given. */
public record ClarificationRow(Reference reference, String question, Instant askedAt, String answer,
    Instant answeredAt) {}
