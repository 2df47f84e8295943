package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.util.Optional;

/**
 * A tender did not reach the minimum mark that was published for a question, and so was not ranked.
 *
 * @param question title of the question
 * @param mark what it was given
 * @param minimum the least that was asked for
 * @param best the best mark there is
 * @param reasons why it was given that mark
 */
public record BelowMinimumLetter(AboutCompetition competition, TenderFacts tender, String question, int mark, int minimum, int best,
    String reasons,
    Optional<String> winner, Optional<Standstill> standstill) implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.BELOW_MINIMUM;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("belowMinimum.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    tender.write(letter);
    letter.fact("question", new Typed(question));
    letter.factInWords("yourMark", "markOf", mark, best);
    letter.factInWords("minimumMark", "markOf", minimum, best);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    RejectedTender.writeEnd(letter, competition, winner, standstill);
  }
}
