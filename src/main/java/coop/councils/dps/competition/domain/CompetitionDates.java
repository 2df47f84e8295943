package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** The dates of a published competition, for a calendar. */
public record CompetitionDates(Reference reference, String title, CompetitionStatus status, Instant deadline,
    LocalDate questionsBy, LocalDate decisionBy) {}
