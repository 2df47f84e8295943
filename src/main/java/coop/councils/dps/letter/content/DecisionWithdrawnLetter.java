package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;

/**
 * An award decision is withdrawn before the contract is signed; whoever had a notice is told, and a fresh one follows
 * for everybody (R48).
 *
 * @param notice reference of the notice that no longer counts
 * @param noticeDated its date
 * @param reasons why the decision is withdrawn
 * @param next what follows: evaluation again, or no award
 */
public record DecisionWithdrawnLetter(AboutCompetition competition, TenderFacts tender, String notice,
    LocalDate noticeDated, String reasons, String next) implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.DECISION_WITHDRAWN;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("decisionWithdrawn.opening", competition.typedTitle(), competition.buyer(), noticeDated);
    competition.write(letter);
    tender.write(letter);
    letter.fact("withdrawnNotice", notice);
    letter.fact("withdrawnNoticeDated", noticeDated);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    letter.heading("noAward.next.heading");
    letter.typed("next", next);
    letter.bullets("decisionWithdrawn.effect", competition.buyer());
  }
}
