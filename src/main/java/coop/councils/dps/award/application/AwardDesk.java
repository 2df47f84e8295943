package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.CallOffContract;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.evaluation.application.RankTenders;
import coop.councils.dps.evaluation.application.ViewEvaluation;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where an owner works on the award of one of the own member's competitions. */
@Dependent
class AwardDesk {

  private final ViewCompetition competitions;
  private final RankTenders ranking;
  private final Awards awards;
  private final ViewEvaluation evaluation;
  private final CurrentUser user;

  @Inject
  AwardDesk(ViewCompetition competitions, RankTenders ranking, Awards awards, ViewEvaluation evaluation,
      CurrentUser user) {
    this.competitions = competitions;
    this.ranking = ranking;
    this.awards = awards;
    this.evaluation = evaluation;
    this.user = user;
  }

  /** R20: whoever decides has declared to have no interest. */
  MiniCompetition own(Reference reference) {
    user.requireOwner();
    MiniCompetition competition = competitions.ofOwnMember(reference);
    evaluation.mayJudge(reference).orRefuse();
    return competition;
  }

  Actor person() {
    return user.actor();
  }

  /** R24: the best tender wins, by the scores as they stand now. */
  void refuseUnlessWinnerIsFirst(Ranking ranking, Award award) {
    boolean first = ranking.best().stream()
        .anyMatch(ranked -> ranked.tender().id().equals(award.winningTenderId()));
    Decision.allowedIf(first, "R24", "award.winnerNotFirst").orRefuse();
  }

  Ranking ranking(MiniCompetition competition) {
    return ranking.rank(competition).orElseThrow(() -> new RefusedException("R33", "award.notRanked"));
  }

  Optional<Award> find(MiniCompetition competition) {
    return awards.of(competition.id());
  }

  Award award(MiniCompetition competition) {
    return find(competition).orElseThrow(() -> new NotFoundException("an award"));
  }

  void keep(CallOffContract contract) {
    awards.add(contract);
  }

  /** How many reasons for the other tenderers are still to be written (R43). */
  int missingAdvantages(MiniCompetition competition, Ranking ranking, Award award) {
    long missing = ranking.tenders().stream()
        .filter(ranked -> !ranked.tender().id().equals(award.winningTenderId()))
        .mapToLong(ranked -> competition.questions().stream().map(QuestionRow::number)
            .filter(number -> award.advantage(ranked.tender().id(), number).isEmpty()).count())
        .sum();
    return (int) missing;
  }
}
