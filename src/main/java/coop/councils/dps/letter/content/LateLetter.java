package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A tender came after the deadline and was returned unread (R30).
 *
 * @param deadline the limit in force when it came
 * @param arrived when it was complete
 */
public record LateLetter(AboutCompetition competition, TenderFacts tender, Instant deadline, Instant arrived,
    Optional<String> winner, Optional<Standstill> standstill) implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.LATE;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("late.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    tender.write(letter);
    letter.fact("deadline", deadline);
    letter.fact("arrived", new Exact(arrived));
    letter.factInWords("regime", "regime");
    letter.paragraph("late.rule");
    RejectedTender.writeEnd(letter, competition, winner, standstill);
  }
}
