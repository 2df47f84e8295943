package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a competition says beyond its title; values not written yet are null. Budget in GBP without VAT.
 *
 * @param vat on top of the budget; null where the record does not say
 * @param extension how the contract may be extended, in words; empty when it may not
 * @param decisionBy day by which the buyer means to decide
 * @param overdue applications to the lot that were past their day when the invitations went out (T10); null for a draft
 * @param standstill whether the buyer means to observe one
 */
public record CompetitionFacts(String background, String description, String outcomes, String cpvCode, Money budget,
    VatRate vat, LocalDate startsOn, LocalDate endsOn, String extension, Conditions conditions, LocalDate decisionBy,
    Boolean standstill, Instant publishedAt, String publishedBy, String invitedHash, Integer overdue,
    String endedReason) {

  /** Only where {@code vat} is there. */
  public Money vatOnBudget() {
    return vat.on(budget);
  }

  /** Only where {@code vat} is there. */
  public Money budgetWithVat() {
    return vat.gross(budget);
  }
}
