package coop.councils.dps.evaluation.application;

import coop.councils.dps.bid.application.ReadTenders;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.evaluation.domain.Answered;
import coop.councils.dps.evaluation.domain.DeclarationRow;
import coop.councils.dps.evaluation.domain.Evaluations;
import coop.councils.dps.evaluation.domain.ScoreRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who judges a competition: people of the buyer who have declared that they have no interest (R20). */
@Dependent
class Panel {

  private final ViewCompetition competitions;
  private final MiniCompetitions allCompetitions;
  private final Evaluations evaluations;
  private final ReadTenders tenders;
  private final CurrentUser user;

  @Inject
  Panel(ViewCompetition competitions, MiniCompetitions allCompetitions, Evaluations evaluations, ReadTenders tenders, CurrentUser user) {
    this.competitions = competitions;
    this.allCompetitions = allCompetitions;
    this.evaluations = evaluations;
    this.tenders = tenders;
    this.user = user;
  }

  MiniCompetition own(Reference reference) {
    return competitions.ofOwnMember(reference);
  }

  /** What counts: an interest that was found later, before the word that there was none. */
  Optional<DeclarationRow> ownDeclaration(MiniCompetition competition) {
    return declaration(competition, user.require().accountId());
  }

  private Optional<DeclarationRow> declaration(MiniCompetition competition, long account) {
    return evaluations.declarations(competition.id()).stream().filter(row -> row.accountId() == account)
        .max(Comparator.comparing(DeclarationRow::hasInterest));
  }

  /** R20: nobody reads or scores before having declared, and nobody with an interest does at all. */
  Decision mayJudge(MiniCompetition competition) {
    return mayJudge(competition, user.require().accountId());
  }

  Decision mayJudge(MiniCompetition competition, long account) {
    Optional<DeclarationRow> declared = declaration(competition, account);
    if (declared.isEmpty()) {
      return Decision.refused("R20", "interest.notDeclared");
    }
    return Decision.allowedIf(!declared.get().hasInterest(), "R20", "interest.conflicted");
  }

  Decision isBeingEvaluated(MiniCompetition competition) {
    return Decision.allowedIf(competition.status() == CompetitionStatus.OPENED, "R33",
        "evaluation.notNow." + competition.status());
  }

  boolean isEvaluator(MiniCompetition competition) {
    return competition.evaluators().contains(user.require().accountId());
  }

  /** The appointed evaluators, without those who declared an interest. */
  Set<Long> judging(MiniCompetition competition) {
    Set<Long> conflicted = evaluations.declarations(competition.id()).stream().filter(DeclarationRow::hasInterest)
        .map(DeclarationRow::accountId).collect(Collectors.toSet());
    return competition.evaluators().stream().filter(id -> !conflicted.contains(id)).collect(Collectors.toSet());
  }

  /** R33: moderation waits until every evaluator has scored the answer alone. */
  Decision allScored(MiniCompetition competition, Answered answer) {
    Set<Long> scored = evaluations.scores(competition.id()).stream()
        .filter(score -> score.tenderId() == answer.tenderId() && score.questionNumber() == answer.questionNumber())
        .map(ScoreRow::evaluatorId).collect(Collectors.toSet());
    Set<Long> judging = judging(competition);
    boolean complete = !judging.isEmpty() && scored.containsAll(judging);
    return Decision.allowedIf(complete, "R33", "moderation.scoresMissing");
  }

  /** Locks the competition too: two people who record a mark for the same answer do so one after another. */
  Answered answer(MiniCompetition competition, Reference tender, int question) {
    allCompetitions.lock(competition.id());
    if (competition.questions().stream().noneMatch(row -> row.number() == question)) {
      throw new NotFoundException("question " + question);
    }
    return new Answered(competition.id(), tenders.find(competition, tender).id(), question);
  }
}
