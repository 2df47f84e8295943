package coop.councils.dps.evaluation.domain;

import java.time.Instant;

/** An evaluator's mark for an answer. */
public record ScoreRow(Long tenderId, int questionNumber, Long evaluatorId, String evaluatorName, int mark,
    String reason, Instant givenAt) {}
