package coop.councils.dps.letter.content;

import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The tender that a letter is about.
 *
 * @param reference null where the old register gives none
 * @param receivedAt the exact moment; null where only the day is known
 * @param receivedOn the day in the United Kingdom; null where not even that is known
 */
public record TenderFacts(String reference, Instant receivedAt, LocalDate receivedOn) {

  public static TenderFacts received(String reference, Instant at) {
    return new TenderFacts(reference, at, London.dateOf(at));
  }

  void write(LetterWriter letter) {
    if (receivedAt != null) {
      letter.factInWords("yourTender", "yourTender.at", reference, new Exact(receivedAt));
    } else if (receivedOn != null) {
      letter.factInWords("yourTender", "yourTender.on", receivedOn);
    } else {
      letter.missing("tenderReceived");
    }
  }
}
