package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a competition says beyond its title; values not written yet are null. Budget in GBP without VAT.
 *
 * @param extension how the contract may be extended, in words; empty when it may not
 * @param decisionBy day by which the buyer means to decide
 * @param overdue applications to the lot that were past their day when the invitations went out (T10); null for a draft
 * @param standstill whether the buyer means to observe one
 */
public record CompetitionFacts(String description, String cpvCode, Money budget, LocalDate startsOn, LocalDate endsOn,
    String extension, LocalDate decisionBy, Boolean standstill, Instant publishedAt, String publishedBy,
    String invitedHash, Integer overdue, String endedReason) {}
