package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A supplier answers the questions of its own draft, one at a time; each answer is saved as it is given. */
@UseCase
public class AnswerQuestions {

  private final Applications applications;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public AnswerQuestions(Applications applications, AuditTrail audit, CurrentUser user, Clock clock) {
    this.applications = applications;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public ApplicationView view(Reference reference) {
    Application application = own(reference);
    return ApplicationView.of(application, applications.questionnaire(application.questionnaireId()));
  }

  /** @return code of the next question that has no answer yet */
  public Optional<String> answer(Reference reference, String code, Input input) {
    Application application = own(reference);
    Questionnaire questionnaire = applications.questionnaire(application.questionnaireId());
    Question question = questionnaire.askedFor(application.lots(), application.answers()).stream()
        .filter(asked -> asked.code().equals(code)).findFirst().orElseThrow(() -> new NotFoundException(code));
    String answer = question.answer(input);
    input.check();
    application.answer(code, answer, clock.instant());
    audit.record("application.answered", reference.value(), Map.of("question", code));
    return ApplicationView.of(application, questionnaire).firstUnanswered();
  }

  private Application own(Reference reference) {
    long supplier = user.requireSupplier();
    return applications.byReference(reference).filter(application -> application.supplierId() == supplier)
        .orElseThrow(() -> new NotFoundException(reference));
  }
}
