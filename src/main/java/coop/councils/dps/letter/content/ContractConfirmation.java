package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The winner is told that the contract is signed and, where a standstill was promised, that it ended before (R40).
 *
 * @param value over the whole term, GBP without VAT
 * @param signedOn day of the last signature
 * @param standstillEnded last day of the standstill, empty without one
 */
public record ContractConfirmation(AboutCompetition competition, String contract, Money value, Term term,
    LocalDate signedOn, String signedForBuyer, String signedForSupplier, Optional<LocalDate> standstillEnded)
    implements CompetitionLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.CONTRACT_CONFIRMATION;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("contractConfirmation.opening", competition.typedTitle(), competition.buyer(), signedOn);
    competition.write(letter);
    letter.fact("contract", contract);
    letter.fact("value", value);
    term.write(letter);
    letter.fact("signedOn", signedOn);
    letter.fact("signedForBuyer", signedForBuyer);
    letter.fact("signedForSupplier", signedForSupplier);
    standstillEnded.ifPresent(day -> letter.optionalFact("standstillEnded", new Day(day)));
    letter.factInWords("regime", "regime");
    letter.heading("contractConfirmation.next.heading");
    letter.bullets("contractConfirmation.next");
  }
}
