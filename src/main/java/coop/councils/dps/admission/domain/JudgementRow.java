package coop.councils.dps.admission.domain;

import java.time.Instant;

/**
 * What an officer thinks of one answer.
 *
 * @param partner reference of the partner whose answer it is; empty for an answer of the applicant
 */
public record JudgementRow(String questionCode, String partner, Verdict verdict, String reason, String judgedByName,
    Instant judgedAt) {}
