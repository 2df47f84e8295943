package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/** What a competition says beyond its title; values not written yet are null. Budget in GBP without VAT. */
public record CompetitionFacts(String description, String cpvCode, Money budget, LocalDate startsOn, LocalDate endsOn,
    Instant publishedAt, String publishedBy, String invitedHash, String endedReason) {}
