package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.AnswerRow;
import coop.councils.dps.competition.domain.ClarificationRow;
import coop.councils.dps.document.domain.DocumentRow;
import java.time.Instant;
import java.util.List;

/**
 * An answer with the questions that it answers.
 *
 * @param document file that goes with it, or null
 * @param addenda what was added later, the earliest first
 */
public record AnsweredQuestions(AnswerRow answer, List<ClarificationRow> questions, DocumentRow document,
    List<Added> addenda) {

  /** What was added to an answer, and when. */
  public record Added(String text, Instant at) {}

  /** Answers under one heading, which is empty for those that have none. */
  public record Topic(String name, List<AnsweredQuestions> answers) {}
}
