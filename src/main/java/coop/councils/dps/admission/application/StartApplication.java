package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A supplier begins an application for one lot or both, under the questionnaire in force.
 *
 * <p>Refuses a lot in which the supplier is admitted already or has an open application. A refusal in the past is no
 * hindrance (R13). What the profile and an earlier application say is filled in, declarations are not.
 */
@UseCase
public class StartApplication {

  private final OwnSupplier own;
  private final Applications applications;
  private final Admissions admissions;
  private final Questionnaires questionnaires;
  private final AuditTrail audit;

  @Inject
  public StartApplication(OwnSupplier own, Applications applications, Admissions admissions,
      Questionnaires questionnaires, AuditTrail audit) {
    this.own = own;
    this.applications = applications;
    this.admissions = admissions;
    this.questionnaires = questionnaires;
    this.audit = audit;
  }

  /** Whether the supplier may apply for a lot now. */
  public Decision mayApplyFor(int lot) {
    long supplier = own.id();
    if (admissions.isAdmitted(supplier, lot)) {
      return Decision.refused("R08", "application.admittedAlready", lot);
    }
    boolean open = applications.requestsOf(supplier).stream()
        .anyMatch(request -> request.lotNumber() == lot && request.status().isOpen());
    return Decision.allowedIf(!open, "R08", "application.openAlready", lot);
  }

  /** @param copied application whose answers are taken over; without one, the last that was submitted */
  public Reference start(List<Integer> lots, Optional<Reference> copied) {
    long supplier = own.id();
    if (lots.isEmpty()) {
      throw new InvalidInputException(List.of(new FieldError("lots", "application.lots.required")));
    }
    own.lock();
    lots.forEach(lot -> mayApplyFor(lot).orRefuse());
    Questionnaire questionnaire = questionnaires.on(own.today());
    Application application = new Application(supplier, questionnaire.id(), lots, own.now());
    application.prefill(questionnaire, own.row(), earlier(supplier, copied), own.now());
    applications.add(application);
    audit.record("application.started", application.reference().value(), Map.of("lots", lots));
    return application.reference();
  }

  /** Moves a lot of a draft to an application of its own with the same answers, so that each is submitted alone. */
  public Reference split(Reference reference, int lot) {
    long supplier = own.id();
    own.lock();
    Application application = applications.byReference(reference).filter(found -> found.supplierId() == supplier)
        .orElseThrow(() -> new NotFoundException(reference));
    Application alone = application.split(lot, own.now());
    alone.prefill(questionnaires.byId(application.questionnaireId()), own.row(), application.answers(), own.now());
    applications.add(alone);
    audit.record("application.split", reference.value(), Map.of("lot", lot, "to", alone.reference()));
    return alone.reference();
  }

  private Map<String, String> earlier(long supplier, Optional<Reference> copied) {
    return copied.flatMap(applications::byReference).filter(application -> application.supplierId() == supplier)
        .or(() -> applications.lastSubmitted(supplier)).map(Application::answers).orElse(Map.of());
  }

  /** The supplier's requests, latest first. */
  public List<RequestRow> ownRequests() {
    return applications.requestsOf(own.id());
  }
}
