package coop.councils.dps.evaluation.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Answered;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.Score;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * An appointed evaluator marks one answer, alone (R33).
 *
 * <p>Refuses whoever has not declared interests or has one (R20), and any change once the panel has agreed a mark for
 * the answer.
 */
@UseCase
public class RecordScore {

  private final Evaluations evaluations;
  private final Panel panel;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public RecordScore(Evaluations evaluations, Panel panel, AuditTrail audit, CurrentUser user, Clock clock) {
    this.evaluations = evaluations;
    this.panel = panel;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public void score(Reference reference, Reference tender, int question, Judgement judgement) {
    MiniCompetition competition = panel.own(reference);
    if (!panel.isEvaluator(competition)) {
      throw new NotFoundException(reference);
    }
    panel.isBeingEvaluated(competition).orRefuse();
    panel.mayJudge(competition).orRefuse();
    Answered answer = panel.answer(competition, tender, question);
    Decision.allowedIf(evaluations.agreed(answer).isEmpty(), "R33", "score.agreedAlready").orRefuse();
    Instant now = clock.instant();
    evaluations.current(answer, user.require().accountId()).ifPresent(earlier -> earlier.replaced(now));
    evaluations.add(new Score(answer, user.actor(), judgement, now));
    audit.record("score.given", reference.value(),
        Map.of("tender", tender, "question", question, "mark", judgement.mark()));
  }
}
