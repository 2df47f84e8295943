package coop.councils.dps.letter.content;

import java.time.LocalDate;

/** A date that is written with its day of the week, as dates of legal effect are. */
public record Day(LocalDate date) {}
