package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;

/**
 * A letter left by mail to one address. Fired within the unit of work that records it, for features to which the moment
 * matters: a standstill runs from the last one (R40).
 *
 * @param subject what the letter is about
 */
public record LetterSent(Reference subject, LetterKind kind, Instant at) {}
