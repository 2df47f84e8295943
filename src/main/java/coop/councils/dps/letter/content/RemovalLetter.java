package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;

/**
 * A supplier's admission to a lot ends.
 *
 * @param noticeGiven day on which the supplier was told that this was intended
 * @param from first day on which it is no longer admitted
 * @param remedy what would let it be admitted again
 */
public record RemovalLetter(DpsFacts dps, Organisation supplier, LotName lot, LocalDate noticeGiven, LocalDate from,
    String reasons, String remedy) implements LotLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.REMOVAL;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("removal.opening", supplier.name(), lot.number(), new Typed(lot.title()), dps.name(), from);
    supplier.write(letter);
    lot.write(letter);
    letter.fact("noticeGiven", noticeGiven);
    letter.fact("removedFrom", from);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    letter.heading("removal.effect.heading");
    letter.bullets("removal.effect");
    letter.heading("refusal.remedy.heading");
    letter.typed("remedy", remedy);
    letter.paragraph("refusal.again");
    letter.heading("rights.heading");
    letter.bullets("suspension.rights");
  }
}
