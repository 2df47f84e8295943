package coop.councils.dps.award.application;

import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.evaluation.domain.Ranking;
import coop.councils.dps.letter.application.LetterCorrection;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.LetterRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All letters of an award are made anew together, each naming the one it replaces, because a standstill runs from the
 * last notice and must be the same for everybody (R40, R48). The decision itself stays as it is.
 *
 * <p>Refuses whoever proposed the award, as for its approval, a person without authority to sign for that value (R49),
 * and any correction once the contract is signed.
 */
@Dependent
class CorrectOutcomeLetters implements LetterCorrection {

  private final AwardDesk desk;
  private final AwardChecks checks;
  private final OutcomeLetters outcome;
  private final NoticesOfAward notices;
  private final Clock clock;

  @Inject
  CorrectOutcomeLetters(AwardDesk desk, AwardChecks checks, OutcomeLetters outcome, NoticesOfAward notices,
      Clock clock) {
    this.desk = desk;
    this.checks = checks;
    this.outcome = outcome;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public boolean corrects(LetterRow letter) {
    return letter.kind().isOutcome() && letter.subject().value().startsWith("MC-");
  }

  @Override
  public void correct(LetterRow letter, String whatChanged) {
    MiniCompetition competition = desk.own(letter.subject());
    Award award = desk.award(competition);
    award.mayBeToldAnewBy(desk.person()).orRefuse();
    Ranking ranking = desk.ranking(competition);
    award.restsOn(ranking.fingerprint()).orRefuse();
    Instant now = clock.instant();
    List<LetterRow> old = notices.counting(competition);
    Map<Long, LetterFrame.Correction> corrections = old.stream().collect(Collectors.toMap(
        LetterRow::recipientSupplierId,
        one -> new LetterFrame.Correction(one.reference(), one.dated(), whatChanged)));
    outcome.sendAnew(competition, ranking, award, checks.approvalAnew(competition, award, now),
        corrections);
    notices.replace(competition, old, whatChanged);
  }
}
