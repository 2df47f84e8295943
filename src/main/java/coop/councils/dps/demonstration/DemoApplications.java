package coop.councils.dps.demonstration;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suppliers answer the questionnaire of their day, one question after the other, and submit it. Where the story tells
 * no answer of an application that is submitted, they give the one that most give.
 */
@Dependent
class DemoApplications {

  private static final Duration FOR_ONE_ANSWER = Duration.ofMinutes(3);

  private final Applications applications;
  private final Questionnaires questionnaires;
  private final Suppliers suppliers;
  private final AuditTrail audit;

  @Inject
  DemoApplications(Applications applications, Questionnaires questionnaires, Suppliers suppliers, AuditTrail audit) {
    this.applications = applications;
    this.questionnaires = questionnaires;
    this.suppliers = suppliers;
    this.audit = audit;
  }

  void start(StagedApplication staged, Cast cast) {
    Instant now = staged.script().moment("started");
    List<Integer> lots = staged.script().texts("lots").stream().map(Integer::valueOf).toList();
    Questionnaire questionnaire = questionnaires.on(London.dateOf(now));
    Application application = new Application(staged.supplierId(cast), questionnaire.id(), lots, now);
    application.prefill(questionnaire, suppliers.row(staged.supplierId(cast)).orElseThrow(), Map.of(), now);
    applications.add(application);
    staged.begins(application);
    audit.recordPast(now, staged.administrator(cast), "application.started", application.reference().value(),
        Map.of("lots", lots));
    Optional<Question> next = next(questionnaire, staged);
    while (next.isPresent()) {
      now = now.plus(FOR_ONE_ANSWER);
      answer(application, next.get(), told(staged, next.get().code()).orElseThrow(), now);
      audit.recordPast(now, staged.administrator(cast), "application.answered", application.reference().value(),
          Map.of("question", next.get().code()));
      next = next(questionnaire, staged);
    }
  }

  /** The next question without an answer of which the story tells one. */
  private static Optional<Question> next(Questionnaire questionnaire, StagedApplication staged) {
    Map<String, String> answers = staged.application().answers();
    return questionnaire.askedFor(staged.application().lots(), answers).stream()
        .filter(question -> !answers.containsKey(question.code()))
        .filter(question -> told(staged, question.code()).isPresent()).findFirst();
  }

  private static Optional<Script> told(StagedApplication staged, String code) {
    Script answers = staged.script().part("answers");
    if (answers.has(code)) {
      return Optional.of(answers);
    }
    Script usual = Script.read("standard-answers.json", staged.script().calendar()).get(0);
    return staged.script().has("submitted") && usual.has(code) ? Optional.of(usual) : Optional.empty();
  }

  private static void answer(Application application, Question question, Script answers, Instant now) {
    Input typed = answers.answering(question.code());
    String answer = question.answer(typed);
    typed.check();
    application.answer(question.code(), answer, now);
  }

  void submit(StagedApplication staged, Cast cast) {
    Application application = staged.application();
    Instant now = staged.script().moment("submitted");
    LocalDate decideBy = staged.script().calendar().decideBy(now);
    Map<String, String> answers = application.answers();
    List<String> unanswered = questionnaires.byId(application.questionnaireId())
        .askedFor(application.lots(), answers).stream().map(Question::code)
        .filter(code -> !answers.containsKey(code)).toList();
    application.submit(unanswered, staged.administrator(cast), staged.post(), decideBy, now);
    audit.recordPast(now, staged.administrator(cast), "application.submitted", application.reference().value(),
        Map.of("lots", application.lots(), "decideBy", decideBy));
  }
}
