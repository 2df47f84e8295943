package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.application.WithdrawLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.letter.domain.Letters;
import coop.councils.dps.shared.Decision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The letters that tell the tenderers of one award, as they stand: which count, and which have left. */
@Dependent
class NoticesOfAward {

  private final Letters letters;
  private final WithdrawLetters withdrawal;
  private final AuditTrail audit;

  @Inject
  NoticesOfAward(Letters letters, WithdrawLetters withdrawal, AuditTrail audit) {
    this.letters = letters;
    this.withdrawal = withdrawal;
    this.audit = audit;
  }

  List<LetterRow> counting(MiniCompetition competition) {
    return letters.about(competition.reference()).stream()
        .filter(letter -> letter.kind().isOutcome() && !letter.withdrawn()).toList();
  }

  /** R40: a contract waits until every tenderer was sent its notice; mail that failed for good has told nobody. */
  Decision allSent(MiniCompetition competition) {
    List<LetterRow> notices = counting(competition);
    Set<Long> sent = letters.sent(notices.stream().map(LetterRow::id).toList()).keySet();
    String waiting = notices.stream().filter(letter -> !sent.contains(letter.id())).map(LetterRow::recipientName)
        .sorted().collect(Collectors.joining(", "));
    return Decision.allowedIf(waiting.isEmpty(), "R40", "contract.letterNotSent", waiting);
  }

  /** Those that were made before give way to those made since, each to that of the same tenderer (R48). */
  void replace(MiniCompetition competition, List<LetterRow> old, String whatChanged) {
    Map<Long, LetterRow> anew = counting(competition).stream().filter(letter -> !old.contains(letter))
        .collect(Collectors.toMap(LetterRow::recipientSupplierId, Function.identity()));
    old.forEach(letter -> withdrawal.one(letter.reference(), anew.get(letter.recipientSupplierId()).reference(),
        whatChanged));
    audit.record("award.lettersCorrected", competition.reference().value(),
        Map.of("letters", old.size(), "what", whatChanged));
  }
}
