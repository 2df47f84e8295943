package coop.councils.dps.demonstration;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.JudgedAnswer;
import coop.councils.dps.admission.domain.Judgement;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.admission.domain.Verdict;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;

/** An officer judges the answers that do not pass of themselves; for a refusal, what is asked of the lot fails. */
@Dependent
class DemoJudgements {

  private final Applications applications;
  private final Questionnaires questionnaires;
  private final AuditTrail audit;

  @Inject
  DemoJudgements(Applications applications, Questionnaires questionnaires, AuditTrail audit) {
    this.applications = applications;
    this.questionnaires = questionnaires;
    this.audit = audit;
  }

  void judge(LotRequest request, Proposal proposal, Actor officer, Instant now) {
    Application application = request.application();
    application.assessment(questionnaires.byId(application.questionnaireId()),
        applications.judgements(application.id())).answers().stream().filter(JudgedAnswer::isOpen).forEach(answer -> {
          boolean fails = proposal.outcome() == Proposal.Outcome.REFUSE && answer.question().section() == Section.LOT;
          judge(application, answer, fails ? proposal.unmet() : null, officer, now);
        });
  }

  /** @param failure why it fails; null where it passes */
  private void judge(Application application, JudgedAnswer answer, String failure, Actor officer, Instant now) {
    Verdict verdict = failure == null ? Verdict.PASS : Verdict.FAIL;
    Judgement judgement = new Judgement(application, answer);
    judgement.judge(verdict, failure == null ? "Read and found to meet what is asked." : failure, officer, now);
    applications.add(judgement);
    audit.recordPast(now, officer, "application.judged", application.reference().value(),
        Map.of("question", answer.label(), "verdict", verdict));
  }
}
