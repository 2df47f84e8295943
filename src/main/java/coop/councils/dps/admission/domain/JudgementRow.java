package coop.councils.dps.admission.domain;

import java.time.Instant;

/** What an officer thinks of one answer. */
public record JudgementRow(String questionCode, Verdict verdict, String reason, String judgedByName,
    Instant judgedAt) {}
