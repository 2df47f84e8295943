package coop.councils.dps.letter.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The standstill that the sender promises (R40, R46). It is never called mandatory: no DPS call-off must have one (T8).
 *
 * @param lastDay it ends at midnight at the end of this day
 * @param earliestSignature the day after
 */
public record Standstill(LocalDate lastDay, LocalDate earliestSignature) {

  /** The same sentence in every letter of an award. */
  static void write(LetterWriter letter, Optional<Standstill> standstill, String buyer) {
    if (standstill.isPresent()) {
      Standstill promised = standstill.get();
      letter.callout("standstill", buyer, new Day(promised.lastDay()), new Day(promised.earliestSignature()));
      promised.facts(letter);
    } else {
      letter.callout("standstill.none", buyer);
    }
  }

  /** Once the contract is signed. */
  static void report(LetterWriter letter, Optional<Standstill> standstill) {
    if (standstill.isPresent()) {
      letter.paragraph("procurementReport.standstill", new Day(standstill.get().lastDay()));
      standstill.get().facts(letter);
    } else {
      letter.paragraph("procurementReport.standstill.none");
    }
  }

  private void facts(LetterWriter letter) {
    letter.silentFact("standstillLastDay", lastDay);
    letter.silentFact("earliestSignature", earliestSignature);
  }
}
