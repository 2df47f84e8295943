package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An officer proposes the decision on one lot, with reasons; for a refusal also what was not met and what would cure
 * it (rules 4.2). A second officer sends a proposal back with a reason. A ground for exclusion that the supplier declared
 * is weighed with its measures of self-cleaning, whatever is proposed (R15).
 *
 * <p>Refuses drafts, requests decided already, and an outcome that the judgements of the answers do not bear (R08).
 */
@UseCase
public class AssessApplication {

  private final AssessmentDesk desk;
  private final ApplicationReader reader;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public AssessApplication(AssessmentDesk desk, ApplicationReader reader, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param version of the request that the page was made from */
  public void propose(Reference reference, int lot, long version, Input input) {
    Application application = desk.assessable(reference);
    LotRequest request = application.request(lot);
    boolean groundDeclared = reader.view(application).declaresGround();
    Proposal proposal = Proposal.of(input, groundDeclared, London.dateOf(clock.instant()));
    audit.checkVersion(reference, version, request.version());
    reader.mayDecide(request, proposal, clock.instant()).orRefuse();
    request.propose(proposal, desk.user().actor(), clock.instant());
    audit.record("application.proposed", reference.value(),
        Map.of("lot", lot, "outcome", proposal.outcome(), "reasons", proposal.reasons()));
  }

  /** @param version of the request that the page was made from */
  public void sendBack(Reference reference, int lot, long version, Input input) {
    Application application = desk.assessable(reference);
    String reason = input.text("reason", 2000);
    input.check();
    LotRequest request = application.request(lot);
    audit.checkVersion(reference, version, request.version());
    request.sendBack(reason, desk.user().actor());
    audit.record("application.sentBack", reference.value(), Map.of("lot", lot, "reason", reason));
  }
}
