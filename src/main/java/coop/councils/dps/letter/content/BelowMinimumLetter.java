package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.util.List;
import java.util.Optional;

/**
 * A tender did not reach the minimum mark that was published for a question or several, and so was not ranked.
 *
 * @param questions those in which it stayed below
 * @param best the best mark there is
 */
public record BelowMinimumLetter(AboutCompetition competition, TenderFacts tender, List<Short> questions, int best,
    Optional<String> winner, Optional<Standstill> standstill) implements CompetitionLetter {

  /**
   * A question in which the tender fell short.
   *
   * @param question its title
   * @param mark what it was given
   * @param minimum the least that was asked for
   * @param reasons why it was given that mark
   */
  public record Short(String question, int mark, int minimum, String reasons) {}

  public BelowMinimumLetter {
    questions = List.copyOf(questions);
  }

  @Override
  public LetterKind kind() {
    return LetterKind.BELOW_MINIMUM;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("belowMinimum.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    tender.write(letter);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    if (questions.isEmpty()) {
      letter.missing("reasons");
    }
    questions.forEach(missed -> {
      letter.subheading(new Typed(missed.question()));
      letter.labelled("belowMinimum.mark", "reasons", missed.reasons(), null, missed.mark(), best, missed.minimum());
    });
    RejectedTender.writeEnd(letter, competition, winner, standstill);
  }
}
