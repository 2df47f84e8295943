package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An application with the questions it meets and the answers given.
 *
 * @param items every question asked, in order, with its answer or null
 */
public record ApplicationView(Reference reference, List<Integer> lots, List<Item> items, Instant submittedAt,
    long version) {

  /** A question and its answer; null while it has none. */
  public record Item(QuestionRow question, String answer) {}

  static ApplicationView of(Application application, Questionnaire questionnaire) {
    Map<String, String> answers = application.answers();
    List<Item> items = questionnaire.askedFor(application.lots(), answers).stream().map(Question::row)
        .map(question -> new Item(question, answers.get(question.code()))).toList();
    return new ApplicationView(application.reference(), application.lots(), items, application.submittedAt(),
        application.version());
  }

  public List<String> unanswered() {
    return items.stream().filter(item -> item.answer() == null).map(item -> item.question().code()).toList();
  }

  public Optional<String> firstUnanswered() {
    return unanswered().stream().findFirst();
  }

  /** R15: whether an answer says that a ground for exclusion applies. */
  public boolean declaresGround() {
    return section("exclusion").stream().anyMatch(item -> item.question().type() == QuestionType.YES_NO
        && "yes".equals(item.answer()));
  }

  public boolean isComplete() {
    return unanswered().isEmpty();
  }

  public boolean isDraft() {
    return submittedAt == null;
  }

  /** The questions of one section of the questionnaire. */
  public List<Item> section(String name) {
    return items.stream().filter(item -> item.question().section().equals(name)).toList();
  }

  public List<String> sections() {
    return items.stream().map(item -> item.question().section()).distinct().toList();
  }
}
