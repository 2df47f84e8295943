package coop.councils.dps.demonstration;

import coop.councils.dps.admission.application.DecisionLetterDrafts;
import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AssessorDeclaration;
import coop.councils.dps.admission.domain.AssessorDeclarations;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One officer proposes, another confirms, and the letter goes with the decision. */
@Dependent
class DemoDecisions {

  private static final Duration ONE_HOUR = Duration.ofHours(1);

  private final DemoJudgements judgements;
  private final AssessorDeclarations declarations;
  private final Admissions admissions;
  private final DecisionLetterDrafts content;
  private final IssueLetter letters;
  private final AuditTrail audit;

  @Inject
  DemoDecisions(DemoJudgements judgements, AssessorDeclarations declarations, Admissions admissions,
      DecisionLetterDrafts content, IssueLetter letters, AuditTrail audit) {
    this.judgements = judgements;
    this.declarations = declarations;
    this.admissions = admissions;
    this.content = content;
    this.letters = letters;
    this.audit = audit;
  }

  void propose(StagedApplication staged, Script script, Cast cast) {
    Instant now = script.moment("proposed");
    Actor officer = cast.actor(script.text("proposedBy"));
    LotRequest request = request(staged, script);
    declare(request, officer, now.minus(ONE_HOUR));
    Proposal proposal = Proposal.of(script.input("proposal"), false, London.dateOf(now));
    judgements.judge(request, proposal, officer, now.minus(ONE_HOUR));
    request.propose(proposal, officer, now);
    audit.recordPast(now, officer, "application.proposed", reference(request),
        Map.of("lot", request.lotNumber(), "outcome", proposal.outcome(), "reasons", proposal.reasons()));
  }

  void confirm(StagedApplication staged, Script script, Cast cast) {
    Instant now = script.moment("confirmed");
    Actor officer = cast.actor(script.text("confirmedBy"));
    LotRequest request = request(staged, script);
    declare(request, officer, now.minus(ONE_HOUR));
    request.confirm(officer, now);
    if (request.status() == RequestStatus.ADMITTED) {
      admissions.add(new Admission(request));
    }
    audit.recordPast(now, officer, "application." + request.status().name().toLowerCase(Locale.ROOT),
        reference(request), Map.of("lot", request.lotNumber(), "reasons", request.proposal().reasons()));
    letters.file(content.of(request, officer, cast.post(script.text("confirmedBy")), now, Optional.empty()), officer);
  }

  /** Nobody in the demonstration has an interest in an applicant. */
  private void declare(LotRequest request, Actor officer, Instant at) {
    if (declarations.of(request.application().id(), officer.accountId()).isEmpty()) {
      declarations.add(new AssessorDeclaration(request.application(), officer, null, at));
      audit.recordPast(at, officer, "application.interestDeclared", reference(request), Map.of("interest", false));
    }
  }

  private static LotRequest request(StagedApplication staged, Script script) {
    return staged.application().request(Integer.parseInt(script.text("lot")));
  }

  private static String reference(LotRequest request) {
    return request.application().reference().value();
  }
}
