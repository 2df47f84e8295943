package coop.councils.dps.admission.domain;

import java.time.Instant;

/** An officer's declaration; {@code details} says what the interest is, null where there is none. */
public record AssessorRow(String personName, boolean hasInterest, String details, Instant declaredAt) {}
