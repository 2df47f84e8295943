package coop.councils.dps.letter.content;

import java.util.Optional;

/** What the letters about tenders that were not evaluated to the end have in common (checklist 4.4, points 8 to 11). */
final class RejectedTender {

  private RejectedTender() {}

  /**
   * @param winner empty while nobody has won
   * @param standstill empty while nobody has won, and where none is observed
   */
  static void writeEnd(LetterWriter letter, AboutCompetition competition, Optional<String> winner,
      Optional<Standstill> standstill) {
    if (winner.isPresent()) {
      letter.heading("rejected.winner.heading");
      letter.paragraph("rejected.winner", competition.buyer(), winner.get());
      letter.silentFact("winner", winner.get());
      if (winner.get().isBlank()) {
        letter.missing("winner");
      }
      Standstill.write(letter, standstill, competition.buyer());
    }
    letter.heading("rights.heading");
    letter.bullets("rejected.rights");
  }
}
