package coop.councils.dps.demonstration;

import coop.councils.dps.admission.application.DecisionLetterDrafts;
import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One officer proposes, another confirms, and the letter goes with the decision. */
@Dependent
class DemoDecisions {

  private final Admissions admissions;
  private final DecisionLetterDrafts content;
  private final IssueLetter letters;
  private final AuditTrail audit;

  @Inject
  DemoDecisions(Admissions admissions, DecisionLetterDrafts content, IssueLetter letters, AuditTrail audit) {
    this.admissions = admissions;
    this.content = content;
    this.letters = letters;
    this.audit = audit;
  }

  void propose(StagedApplication staged, Script script, Cast cast) {
    Instant now = script.moment("proposed");
    Actor officer = cast.actor(script.text("proposedBy"));
    LotRequest request = request(staged, script);
    Proposal proposal = Proposal.of(script.input("proposal"));
    request.propose(proposal, officer, now);
    audit.recordPast(now, officer, "application.proposed", reference(request),
        Map.of("lot", request.lotNumber(), "outcome", proposal.outcome(), "reasons", proposal.reasons()));
  }

  void confirm(StagedApplication staged, Script script, Cast cast) {
    Instant now = script.moment("confirmed");
    Actor officer = cast.actor(script.text("confirmedBy"));
    LotRequest request = request(staged, script);
    request.confirm(officer, now);
    if (request.status() == RequestStatus.ADMITTED) {
      admissions.add(new Admission(request));
    }
    audit.recordPast(now, officer, "application." + request.status().name().toLowerCase(Locale.ROOT),
        reference(request), Map.of("lot", request.lotNumber(), "reasons", request.proposal().reasons()));
    letters.file(content.of(request, officer, cast.post(script.text("confirmedBy")), now, Optional.empty()), officer);
  }

  private static LotRequest request(StagedApplication staged, Script script) {
    return staged.application().request(Integer.parseInt(script.text("lot")));
  }

  private static String reference(LotRequest request) {
    return request.application().reference().value();
  }
}
