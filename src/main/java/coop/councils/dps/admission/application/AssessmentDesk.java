package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.AssessorDeclarations;
import coop.councils.dps.admission.domain.AssessorRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who at Oldham may open a submitted application and decide on it: an officer only after saying whether they have an
 * interest in the applicant, and never one who has. Administrators and auditors read and decide nothing.
 */
@Dependent
class AssessmentDesk {

  private final Applications applications;
  private final AssessorDeclarations declarations;
  private final CurrentUser user;

  @Inject
  AssessmentDesk(Applications applications, AssessorDeclarations declarations, CurrentUser user) {
    this.applications = applications;
    this.declarations = declarations;
    this.user = user;
  }

  CurrentUser user() {
    return user;
  }

  /** Its head: who applied, when, for what. A draft is the supplier's alone. */
  Application submitted(Reference reference) {
    user.requireOldham();
    return applications.byReference(reference).filter(found -> found.submittedAt() != null)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** All of it, for whoever may read the answers. */
  Application readable(Reference reference) {
    Application application = submitted(reference);
    mayRead(application).orRefuse();
    return application;
  }

  /** For an officer who decides on it. */
  Application assessable(Reference reference) {
    user.requireOfficer();
    return readable(reference);
  }

  Decision mayRead(Application application) {
    if (user.require().role() != Role.OFFICER) {
      return Decision.allowed();
    }
    Optional<AssessorRow> own = own(application);
    if (own.isEmpty()) {
      return Decision.refused("R15", "assessor.declareFirst");
    }
    return Decision.allowedIf(!own.get().hasInterest(), "R15", "assessor.hasInterest");
  }

  /** Whether an officer has declared no interest in the applicant. */
  boolean hasNoInterest(Application application, long officer) {
    return declarations.of(application.id(), officer).filter(AssessorRow::hasInterest).isEmpty();
  }

  Optional<AssessorRow> own(Application application) {
    return declarations.of(application.id(), user.require().accountId());
  }
}
