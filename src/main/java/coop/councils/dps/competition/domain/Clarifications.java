package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** All clarification questions with their answers. */
public interface Clarifications {

  void add(Clarification clarification);

  Optional<Clarification> byReference(Reference reference);

  /** In the order in which they were asked. */
  List<ClarificationRow> of(long competitionId);

  /** One supplier's questions that wait for an answer, in the order in which they were asked, in its own words. */
  List<ClarificationRow> waitingOf(long competitionId, long supplierId);

  /** Stores it at once, so that questions can name it. */
  ClarificationAnswer add(ClarificationAnswer answer);

  Optional<ClarificationAnswer> answer(long competitionId, Reference reference);

  /** In the order in which they were given. */
  List<AnswerRow> answers(long competitionId);

  void add(Addendum addendum);

  /** Of all answers of a competition, in the order in which they were added. */
  List<Addendum> addenda(long competitionId);

  /** The competition in which an answer goes with a document. */
  Optional<Long> competitionHolding(long documentId);
}
