package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.AssessorDeclaration;
import coop.councils.dps.admission.domain.AssessorDeclarations;
import coop.councils.dps.admission.domain.AssessorRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An officer says, before they open an application, whether they have an interest in the applicant. Whoever has one
 * leaves the application to colleagues. Whoever finds one later says so then; nobody takes one back.
 */
@UseCase
public class DeclareAssessorInterest {

  private final AssessmentDesk desk;
  private final AssessorDeclarations declarations;
  private final TakeBackAssessing assessing;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public DeclareAssessorInterest(AssessmentDesk desk, AssessorDeclarations declarations,
      TakeBackAssessing assessing, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.declarations = declarations;
    this.assessing = assessing;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the person has declared; administrators and auditors need not. */
  public Optional<AssessorRow> own(Reference reference) {
    return desk.own(desk.submitted(reference));
  }

  /** Whether the answers may be shown to the person. */
  public boolean mayRead(Reference reference) {
    return desk.mayRead(desk.submitted(reference)).isAllowed();
  }

  public List<AssessorRow> all(Reference reference) {
    return declarations.of(desk.submitted(reference).id());
  }

  public void declare(Reference reference, Input input) {
    desk.user().requireOfficer();
    Application application = desk.submitted(reference);
    Boolean interest = input.yesOrNo("interest");
    String details = Boolean.TRUE.equals(interest) ? input.text("details", 2000) : null;
    input.check();
    Decision.allowedIf(desk.own(application).isEmpty(), "R15", "interest.declaredAlready").orRefuse();
    add(application, details);
  }

  /** An officer who had declared no interest has found one: what they judged and proposed does not stand. */
  public void declareLater(Reference reference, Input input) {
    Application application = desk.assessable(reference);
    String details = input.text("details", 2000);
    input.check();
    add(application, details);
    assessing.of(desk.user().actor(), application);
  }

  private void add(Application application, String details) {
    declarations.add(new AssessorDeclaration(application, desk.user().actor(), details, clock.instant()));
    audit.record("application.interestDeclared", application.reference().value(),
        Map.of("interest", details != null));
  }
}
