package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.AwardRow;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.award.domain.ContractRow;
import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.application.RankTenders;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** The buyer reads the ranking and the award of its competition as it is written; Oldham once it is approved. */
@UseCase
public class ViewAward {

  private final ViewCompetition competitions;
  private final RankTenders ranking;
  private final Awards awards;
  private final AwardDesk desk;
  private final CurrentUser user;

  @Inject
  public ViewAward(ViewCompetition competitions, RankTenders ranking, Awards awards, AwardDesk desk,
      CurrentUser user) {
    this.competitions = competitions;
    this.ranking = ranking;
    this.awards = awards;
    this.desk = desk;
    this.user = user;
  }

  public Optional<Ranking> ranking(Reference reference) {
    return ranking.rank(desk.own(reference));
  }

  public Optional<AwardRow> award(Reference reference) {
    boolean oldham = user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR,
        Role.AUDITOR).role().side() == Role.Side.OLDHAM;
    return awards.of(competitions.visible(reference).id()).map(award -> award.row())
        .filter(row -> !oldham || row.approvedByName() != null);
  }

  public Optional<String> advantage(Reference reference, long tenderId, int question) {
    MiniCompetition competition = desk.own(reference);
    return desk.find(competition).flatMap(award -> award.advantage(tenderId, question));
  }

  public int missingAdvantages(Reference reference) {
    MiniCompetition competition = desk.own(reference);
    return desk.missingAdvantages(competition, desk.ranking(competition), desk.award(competition));
  }

  public Optional<ContractRow> contract(Reference reference) {
    return award(reference).flatMap(row -> awards.contract(row.id())).map(contract -> contract.row());
  }
}
