package coop.councils.dps.evaluation.domain;

import java.time.Instant;

/** A declaration of interests. */
public record DeclarationRow(Long accountId, String personName, boolean hasInterest, String details,
    Instant declaredAt) {}
