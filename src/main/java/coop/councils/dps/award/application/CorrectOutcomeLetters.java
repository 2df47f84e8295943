package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.application.LetterCorrection;
import coop.councils.dps.letter.application.WithdrawLetters;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All letters of an award are made anew together, each naming the one it replaces, because a standstill runs from the
 * last notice and must be the same for everybody (R40, R48). The decision itself stays as it is.
 *
 * <p>Refuses once the contract is signed.
 */
@Dependent
class CorrectOutcomeLetters implements LetterCorrection {

  private final AwardDesk desk;
  private final AwardChecks checks;
  private final OutcomeLetters outcome;
  private final ReplacedLetters replaced;
  private final Clock clock;

  /** The letters of an award that still count, and their withdrawal once new ones are made. */
  @Dependent
  static class ReplacedLetters {

    private final Letters letters;
    private final WithdrawLetters withdrawal;
    private final AuditTrail audit;

    @Inject
    ReplacedLetters(Letters letters, WithdrawLetters withdrawal,
        AuditTrail audit) {
      this.letters = letters;
      this.withdrawal = withdrawal;
      this.audit = audit;
    }

    List<LetterRow> counting(MiniCompetition competition) {
      return letters.about(competition.reference()).stream()
          .filter(letter -> letter.kind().isOutcome() && !letter.withdrawn()).toList();
    }

    void withdraw(MiniCompetition competition, List<LetterRow> old, String whatChanged) {
      Map<Long, LetterRow> anew = counting(competition).stream().filter(letter -> !old.contains(letter))
          .collect(Collectors.toMap(LetterRow::recipientSupplierId, Function.identity()));
      old.forEach(letter -> withdrawal.one(letter.reference(), anew.get(letter.recipientSupplierId()).reference(),
          whatChanged));
      audit.record("award.lettersCorrected", competition.reference().value(),
          Map.of("letters", old.size(), "what", whatChanged));
    }
  }

  @Inject
  CorrectOutcomeLetters(AwardDesk desk, AwardChecks checks, OutcomeLetters outcome, ReplacedLetters replaced,
      Clock clock) {
    this.desk = desk;
    this.checks = checks;
    this.outcome = outcome;
    this.replaced = replaced;
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
    award.mayBeTold().orRefuse();
    Instant now = clock.instant();
    List<LetterRow> old = replaced.counting(competition);
    Map<Long, LetterFrame.Correction> corrections = old.stream().collect(Collectors.toMap(
        LetterRow::recipientSupplierId,
        one -> new LetterFrame.Correction(one.reference(), one.dated(), whatChanged)));
    checks.noticesSentAnew(competition, award, now);
    outcome.sendAnew(competition, desk.ranking(competition), award, checks.approval(competition, award, now),
        corrections);
    replaced.withdraw(competition, old, whatChanged);
  }
}
