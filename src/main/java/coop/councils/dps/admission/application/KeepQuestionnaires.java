package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.QuestionForm;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.QuestionnaireRow;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The administrator prepares the next version of the questionnaire: a draft made from the one in force, edited, looked
 * at as applicants will see it, and published from a day on. Officers and auditors read all versions.
 *
 * <p>Refuses a second draft, any change of what is published or of parts 1 and 2 but their words, and a day in the past
 * (R14).
 */
@UseCase
public class KeepQuestionnaires {

  private final Questionnaires questionnaires;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public KeepQuestionnaires(Questionnaires questionnaires, AuditTrail audit, CurrentUser user, Clock clock) {
    this.questionnaires = questionnaires;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /**
   * A version with its questions.
   *
   * @param obstacle what keeps a draft from being published
   */
  public record Whole(QuestionnaireRow row, List<QuestionRow> questions, Decision obstacle) {}

  public List<QuestionnaireRow> all() {
    user.requireOldham();
    return questionnaires.rows();
  }

  public Whole read(Reference reference) {
    user.requireOldham();
    Questionnaire questionnaire = find(reference);
    return new Whole(questionnaire.row(), questionnaire.rows(), questionnaire.mayBePublished());
  }

  /** Why no draft can be begun now; allowed where one can. */
  public Decision mayDraft() {
    user.requireOldham();
    return Decision.allowedIf(questionnaires.rows().stream().noneMatch(QuestionnaireRow::isDraft), "R14",
        "questionnaire.draftAlready");
  }

  public Reference draft(Input input) {
    user.requireAdministrator();
    String name = input.text("name", 120);
    input.check();
    mayDraft().orRefuse();
    Questionnaire draft = questionnaires.add(questionnaires.on(today()).draft(name, clock.instant()));
    audit.record("questionnaire.drafted", draft.reference().value(), Map.of("name", name));
    return draft.reference();
  }

  public void add(Reference reference, long version, Input input) {
    Questionnaire draft = forChange(reference, version);
    QuestionRow question = new QuestionForm(input).read();
    input.check();
    draft.add(question, clock.instant());
    audit.record("questionnaire.questionAdded", reference.value(), Map.of("question", question.code()));
  }

  public void edit(Reference reference, long version, String code, Input input) {
    Questionnaire draft = forChange(reference, version);
    QuestionRow question = new QuestionForm(input).read(draft.question(code).row());
    input.check();
    draft.edit(question, clock.instant());
    audit.record("questionnaire.questionChanged", reference.value(), Map.of("question", code, "text", question.text()));
  }

  public void remove(Reference reference, long version, String code) {
    forChange(reference, version).remove(code, clock.instant());
    audit.record("questionnaire.questionRemoved", reference.value(), Map.of("question", code));
  }

  public void publish(Reference reference, long version, Input input) {
    Questionnaire draft = forChange(reference, version);
    LocalDate from = input.date("from");
    input.check();
    draft.publish(from, today(), user.actor(), clock.instant());
    audit.record("questionnaire.published", reference.value(), Map.of("from", from));
  }

  public void discard(Reference reference) {
    user.requireAdministrator();
    Questionnaire draft = find(reference);
    draft.mayBeEdited().orRefuse();
    questionnaires.remove(draft);
    audit.record("questionnaire.discarded", reference.value(), Map.of());
  }

  private Questionnaire forChange(Reference reference, long version) {
    user.requireAdministrator();
    Questionnaire draft = find(reference);
    audit.checkVersion(reference, version, draft.version());
    return draft;
  }

  private Questionnaire find(Reference reference) {
    return questionnaires.byReference(reference).orElseThrow(() -> new NotFoundException(reference));
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }
}
