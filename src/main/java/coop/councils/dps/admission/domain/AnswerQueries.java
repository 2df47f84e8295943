package coop.councils.dps.admission.domain;

import java.util.List;
import java.util.Optional;

/** What officers asked about answers of submitted applications. */
public interface AnswerQueries {

  void add(AnswerQuery query);

  /** The one about a question that waits for a reply. */
  Optional<AnswerQuery> waiting(long applicationId, String questionCode);

  /** All of an application, latest first. */
  List<AnswerQuery> of(long applicationId);
}
