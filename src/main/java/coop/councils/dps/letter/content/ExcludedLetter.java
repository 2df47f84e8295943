package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.util.Optional;

/**
 * A tender or its tenderer is excluded: it does not comply with the invitation, or a ground for exclusion applies (R15).
 *
 * @param requirement the requirement or ground, as published
 * @param reasons the facts found, and the measures of self-cleaning considered where a ground applies
 */
public record ExcludedLetter(AboutCompetition competition, TenderFacts tender, String requirement, String reasons,
    Optional<String> winner, Optional<Standstill> standstill) implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.EXCLUDED;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("excluded.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    tender.write(letter);
    letter.factInWords("regime", "regime");
    letter.heading("excluded.requirement.heading");
    letter.typed("requirement", requirement);
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    RejectedTender.writeEnd(letter, competition, winner, standstill);
  }
}
