package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A supplier begins an application for one lot or both, under the questionnaire in force.
 *
 * <p>Refuses a lot in which the supplier is admitted already or has an open application. A refusal in the past is no
 * hindrance (R13): facts of the last application are taken over, declarations are not.
 */
@UseCase
public class StartApplication {

  private final Applications applications;
  private final Admissions admissions;
  private final Suppliers suppliers;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public StartApplication(Applications applications, Admissions admissions, Suppliers suppliers,
      AuditTrail audit, CurrentUser user, Clock clock) {
    this.applications = applications;
    this.admissions = admissions;
    this.suppliers = suppliers;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** Whether the supplier may apply for a lot now. */
  public Decision mayApplyFor(int lot) {
    long supplier = user.requireSupplier();
    if (admissions.isAdmitted(supplier, lot)) {
      return Decision.refused("R08", "application.admittedAlready", lot);
    }
    boolean open = applications.requestsOf(supplier).stream()
        .anyMatch(request -> request.lotNumber() == lot && request.status().isOpen());
    return Decision.allowedIf(!open, "R08", "application.openAlready", lot);
  }

  public Reference start(List<Integer> lots) {
    long supplier = user.requireSupplier();
    if (lots.isEmpty()) {
      throw new InvalidInputException(List.of(new FieldError("lots", "application.lots.required")));
    }
    suppliers.lock(supplier);
    lots.forEach(lot -> mayApplyFor(lot).orRefuse());
    Questionnaire questionnaire = applications.questionnaireOn(London.dateOf(clock.instant()));
    Application application = new Application(supplier, questionnaire.id(), lots, clock.instant());
    List<String> facts = questionnaire.questions().stream().filter(question -> !isDeclaration(question))
        .map(Question::code).toList();
    applications.lastSubmitted(supplier).ifPresent(last -> application.copyFacts(last, facts, clock.instant()));
    applications.add(application);
    audit.record("application.started", application.reference().value(), Map.of("lots", lots));
    return application.reference();
  }

  /** The supplier's requests, latest first. */
  public List<RequestRow> ownRequests() {
    return applications.requestsOf(user.requireSupplier());
  }

  private static boolean isDeclaration(Question question) {
    return question.row().section().equals("exclusion");
  }
}
