package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;

/**
 * The competition ends without an award; every tenderer is told why (R36, reg 55(2)), or everybody invited where the
 * tenders stay sealed.
 *
 * @param tender null in a letter to everybody invited, which tells of no tender
 * @param reasons why nothing is awarded
 * @param next what the buyer means to do: compete again, or not
 */
public record NoAwardLetter(AboutCompetition competition, TenderFacts tender, String reasons, String next)
    implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.NO_AWARD;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph(tender == null ? "noAward.opening.invited" : "noAward.opening", competition.typedTitle(),
        competition.buyer());
    competition.write(letter);
    if (tender != null) {
      tender.write(letter);
    }
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    letter.heading("noAward.next.heading");
    letter.typed("next", next);
    letter.heading("rights.heading");
    letter.bullets(tender == null ? "noAward.rights.invited" : "noAward.rights");
  }
}
