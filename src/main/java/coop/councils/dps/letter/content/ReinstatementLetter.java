package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;

/**
 * A suspension has ended: the supplier is invited again.
 *
 * @param from first day on which it is invited again
 * @param reasons what was put right
 */
public record ReinstatementLetter(DpsFacts dps, Organisation supplier, LotName lot, LocalDate suspendedFrom,
    LocalDate from, String reasons) implements LotLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.REINSTATEMENT;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("reinstatement.opening", supplier.name(), lot.number(), new Typed(lot.title()), dps.name(), from);
    supplier.write(letter);
    lot.write(letter);
    letter.fact("suspendedFrom", suspendedFrom);
    letter.fact("reinstatedFrom", from);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    letter.heading("reinstatement.effect.heading");
    letter.bullets("reinstatement.effect");
  }
}
