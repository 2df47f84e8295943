package coop.councils.dps.evaluation.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Answered;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.Judgement;
import coop.councils.dps.evaluation.domain.ModeratedScore;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * An owner records the mark that the panel agreed for one answer, with the reason that the letters will give (R33).
 *
 * <p>Refuses as long as an evaluator has not scored the answer alone, and whoever may not judge (R20).
 */
@UseCase
public class AgreeScore {

  private final Evaluations evaluations;
  private final Panel panel;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public AgreeScore(Evaluations evaluations, Panel panel, AuditTrail audit, CurrentUser user, Clock clock) {
    this.evaluations = evaluations;
    this.panel = panel;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public void agree(Reference reference, Reference tender, int question, Judgement judgement) {
    user.requireOwner();
    MiniCompetition competition = panel.own(reference);
    panel.isBeingEvaluated(competition).orRefuse();
    panel.mayJudge(competition).orRefuse();
    Answered answer = panel.answer(competition, tender, question);
    panel.allScored(competition, answer).orRefuse();
    Instant now = clock.instant();
    evaluations.agreed(answer).ifPresent(earlier -> earlier.replaced(now));
    evaluations.add(new ModeratedScore(answer, user.actor(), judgement, now));
    audit.record("score.agreed", reference.value(),
        Map.of("tender", tender, "question", question, "mark", judgement.mark()));
  }
}
