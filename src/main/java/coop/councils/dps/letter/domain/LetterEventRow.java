package coop.councils.dps.letter.domain;

import java.time.Instant;

/** An event in the history of a letter. */
public record LetterEventRow(LetterEvent.What what, Instant at, String byName, String note) {}
