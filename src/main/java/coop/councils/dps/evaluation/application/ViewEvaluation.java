package coop.councils.dps.evaluation.application;

import coop.councils.dps.bid.application.ReadTenders;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.ModeratedRow;
import coop.councils.dps.evaluation.domain.ScoreRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Shows the tenders and where their evaluation stands to people of the buyer who declared no interest.
 *
 * <p>An evaluator sees the own scores only; the scores of all are shown for moderation, to owners (R33).
 */
@UseCase
public class ViewEvaluation {

  private final Panel panel;
  private final ReadTenders tenders;
  private final Evaluations evaluations;
  private final CurrentUser user;

  @Inject
  public ViewEvaluation(Panel panel, ReadTenders tenders, Evaluations evaluations, CurrentUser user) {
    this.panel = panel;
    this.tenders = tenders;
    this.evaluations = evaluations;
    this.user = user;
  }

  /** Why the person may not judge; allowed when they may. */
  public Decision mayJudge(Reference reference) {
    return panel.mayJudge(panel.own(reference));
  }

  public boolean isEvaluator(Reference reference) {
    return panel.isEvaluator(panel.own(reference));
  }

  public List<TenderRow> tenders(Reference reference) {
    return tenders.of(judgeable(reference));
  }

  public TenderRow tender(Reference reference, Reference tender) {
    return tenders.find(judgeable(reference), tender);
  }

  public TenderContent content(Reference reference, Reference tender) {
    return tenders.content(judgeable(reference), tender);
  }

  public List<ScoreRow> ownScores(Reference reference) {
    Long account = user.require().accountId();
    return evaluations.scores(judgeable(reference).id()).stream()
        .filter(score -> score.evaluatorId().equals(account)).toList();
  }

  /** Everybody's scores, for the owner who moderates; one who scores too sees an answer's only after the own. */
  public List<ScoreRow> allScores(Reference reference) {
    user.requireOwner();
    MiniCompetition competition = judgeable(reference);
    List<ScoreRow> all = evaluations.scores(competition.id());
    if (!panel.isEvaluator(competition)) {
      return all;
    }
    Long account = user.require().accountId();
    return all.stream().filter(score -> all.stream().anyMatch(own -> own.evaluatorId().equals(account)
        && own.tenderId().equals(score.tenderId()) && own.questionNumber() == score.questionNumber())).toList();
  }

  public List<ModeratedRow> agreed(Reference reference) {
    return evaluations.agreed(judgeable(reference).id());
  }

  /** The evaluators whose own scores moderation waits for (R33). */
  public Set<Long> judging(Reference reference) {
    return panel.judging(panel.own(reference));
  }

  private MiniCompetition judgeable(Reference reference) {
    MiniCompetition competition = panel.own(reference);
    panel.mayJudge(competition).orRefuse();
    return competition;
  }
}
