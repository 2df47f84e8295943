package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An officer proposes the decision on one lot, with reasons; for a refusal also what was not met and what would cure
 * it (rules 4.2). A second officer sends a proposal back with a reason.
 *
 * <p>Refuses to judge drafts, and requests decided already.
 */
@UseCase
public class AssessApplication {

  private final Applications applications;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public AssessApplication(Applications applications, AuditTrail audit, CurrentUser user, Clock clock) {
    this.applications = applications;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** @param version of the request that the page was made from */
  public void propose(Reference reference, int lot, long version, Input input) {
    user.requireOfficer();
    LotRequest request = find(reference).request(lot);
    Proposal proposal = Proposal.of(input);
    audit.checkVersion(reference, version, request.version());
    request.propose(proposal, user.actor(), clock.instant());
    audit.record("application.proposed", reference.value(),
        Map.of("lot", lot, "outcome", proposal.outcome(), "reasons", proposal.reasons()));
  }

  /** @param version of the request that the page was made from */
  public void sendBack(Reference reference, int lot, long version, Input input) {
    user.requireOfficer();
    String reason = input.text("reason", 2000);
    input.check();
    LotRequest request = find(reference).request(lot);
    audit.checkVersion(reference, version, request.version());
    request.sendBack(reason, user.actor());
    audit.record("application.sentBack", reference.value(), Map.of("lot", lot, "reason", reason));
  }

  private Application find(Reference reference) {
    return applications.byReference(reference).filter(application -> application.submittedAt() != null)
        .orElseThrow(() -> new NotFoundException(reference));
  }
}
