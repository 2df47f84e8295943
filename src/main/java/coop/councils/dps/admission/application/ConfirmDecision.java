package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * A second officer confirms the proposed decision on one lot; the letter goes with it (R12) and an admitted supplier
 * is invited from now on.
 *
 * <p>Refuses the officer who proposed (two people for admission), an interest of either in the applicant (R15), a
 * decision that the judgements of today do not bear (R08), and a use of the DPS after its end (R05).
 */
@UseCase
public class ConfirmDecision {

  private final AssessmentDesk desk;
  private final ApplicationReader reader;
  private final Admissions admissions;
  private final DecisionLetters letters;
  private final Clock clock;

  @Inject
  public ConfirmDecision(AssessmentDesk desk, ApplicationReader reader, Admissions admissions, DecisionLetters letters,
      Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.admissions = admissions;
    this.letters = letters;
    this.clock = clock;
  }

  /** @param version of the request that the page was made from */
  public void confirm(Reference reference, int lot, long version, Input input) {
    admissions.hold();
    LotRequest request = desk.assessable(reference).request(lot);
    CurrentUser user = desk.user();
    request.mayBeConfirmedBy(user.actor()).orRefuse();
    Decision.allowedIf(desk.hasNoInterest(request.application(), request.proposedBy()), "R15",
        "decision.proposerHasInterest").orRefuse();
    letters.checkVersion(request, version);
    reader.mayDecide(request, request.proposal(), clock.instant()).orRefuse();
    request.confirm(user.actor(), clock.instant());
    if (request.status() == RequestStatus.ADMITTED) {
      boolean already = admissions.isAdmitted(request.application().supplierId(), lot);
      Decision.allowedIf(!already, "R08", "application.admittedAlready", lot).orRefuse();
      admissions.add(new Admission(request));
    }
    letters.send(request, user.actor(), user.require().post(), input);
  }
}
