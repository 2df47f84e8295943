package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tender is rejected as abnormally low, after its tenderer was asked in writing and answered (R32, reg 69).
 *
 * @param askedOn day of the enquiry
 * @param answeredOn day of the answer
 * @param price as tendered, GBP without VAT
 * @param reasons why the answer does not account for the price
 */
public record AbnormallyLowLetter(AboutCompetition competition, TenderFacts tender, LocalDate askedOn, LocalDate answeredOn,
    Money price, String reasons,
    Optional<String> winner, Optional<Standstill> standstill) implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.ABNORMALLY_LOW;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("abnormallyLow.opening", competition.typedTitle(), competition.buyer());
    competition.write(letter);
    tender.write(letter);
    letter.fact("yourPrice", price);
    letter.fact("askedOn", askedOn);
    letter.fact("answeredOn", answeredOn);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    RejectedTender.writeEnd(letter, competition, winner, standstill);
  }
}
