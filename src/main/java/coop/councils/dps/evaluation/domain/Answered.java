package coop.councils.dps.evaluation.domain;

/** One tender's answer to one question. */
public record Answered(long competitionId, long tenderId, int questionNumber) {}
