package coop.councils.dps.admission.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The questions of one version of the selection questionnaire, in the order in which they are asked.
 *
 * @param questions of all lots; {@link #askedFor} picks those that one application meets
 */
public record Questionnaire(long id, List<Question> questions) {

  /** Questions for the lots applied for whose condition the answers so far meet. */
  public List<Question> askedFor(Collection<Integer> lots, Map<String, String> answers) {
    return questions.stream().filter(question -> question.isFor(lots) && question.isAskedAfter(answers)).toList();
  }
}
