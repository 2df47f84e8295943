package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * A second owner approves the proposed award: every letter goes out at once and the standstill, if chosen, begins with
 * the sending (R40).
 *
 * <p>Refuses whoever proposed (two people for an award), a member that could not buy when it published
 * (R19; one that has left since may, and Oldham sees it), a use of the DPS after its
 * end (R05), a person without authority to sign for that value (R49), and a letter with an empty element (R43).
 */
@UseCase
public class ApproveAward {

  private final AwardDesk desk;
  private final AwardChecks checks;
  private final OutcomeLetters letters;
  private final Clock clock;

  @Inject
  public ApproveAward(AwardDesk desk, AwardChecks checks, OutcomeLetters letters, Clock clock) {
    this.desk = desk;
    this.checks = checks;
    this.letters = letters;
    this.clock = clock;
  }

  /** @param version of the award that the page was made from */
  public void approve(Reference reference, long version, Input input) {
    MiniCompetition competition = desk.own(reference);
    Award award = desk.award(competition);
    Instant now = clock.instant();
    checks.judge(competition, award, version, now, input);
    Ranking ranking = desk.ranking(competition);
    desk.refuseUnlessWinnerIsFirst(ranking, award);
    award.restsOn(ranking.fingerprint()).orRefuse();
    checks.approve(competition, award, now);
    competition.awarded();
    letters.send(competition, ranking, award);
  }
}
