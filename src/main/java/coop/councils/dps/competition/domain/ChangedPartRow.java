package coop.councils.dps.competition.domain;

/** A field as it read before a change and reads after it, in words; {@code before} is empty where there was nothing. */
public record ChangedPartRow(ChangedField field, Long subject, String before, String after) {}
