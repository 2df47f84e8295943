package coop.councils.dps.demonstration;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Suppliers answer the questionnaire, one question after the other, and submit it. */
@Dependent
class DemoApplications {

  private static final Duration FOR_ONE_ANSWER = Duration.ofMinutes(3);

  private final Applications applications;
  private final AuditTrail audit;

  @Inject
  DemoApplications(Applications applications, AuditTrail audit) {
    this.applications = applications;
    this.audit = audit;
  }

  void start(StagedApplication staged, Cast cast) {
    Instant now = staged.script().moment("started");
    List<Integer> lots = staged.script().texts("lots").stream().map(Integer::valueOf).toList();
    Questionnaire questionnaire = applications.questionnaireOn(London.dateOf(now));
    Application application =
        applications.add(new Application(staged.supplierId(cast), questionnaire.id(), lots, now));
    staged.begins(application);
    audit.recordPast(now, staged.administrator(cast), "application.started", application.reference().value(),
        Map.of("lots", lots));
    Script answers = staged.script().part("answers");
    for (Question question : questionnaire.questions()) {
      if (answers.has(question.code())) {
        now = now.plus(FOR_ONE_ANSWER);
        answer(application, question, answers.text(question.code()), now);
        audit.recordPast(now, staged.administrator(cast), "application.answered", application.reference().value(),
            Map.of("question", question.code()));
      }
    }
  }

  private static void answer(Application application, Question question, String text, Instant now) {
    Input typed = new Input("answer", Map.of("answer", text));
    String answer = question.answer(typed);
    typed.check();
    application.answer(question.code(), answer, now);
  }

  void submit(StagedApplication staged, Cast cast) {
    Application application = staged.application();
    Instant now = staged.script().moment("submitted");
    LocalDate decideBy = staged.script().calendar().decideBy(now);
    Map<String, String> answers = application.answers();
    List<String> unanswered = applications.questionnaire(application.questionnaireId())
        .askedFor(application.lots(), answers).stream().map(Question::code)
        .filter(code -> !answers.containsKey(code)).toList();
    application.submit(unanswered, staged.administrator(cast), staged.post(), decideBy, now);
    audit.recordPast(now, staged.administrator(cast), "application.submitted", application.reference().value(),
        Map.of("lots", application.lots(), "decideBy", decideBy));
  }
}
