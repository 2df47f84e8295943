package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;

/**
 * A supplier's admission to a lot is suspended: it is invited to nothing new until it is reinstated.
 *
 * @param from first day of the suspension
 * @param reasons what was found, and how the supplier was heard
 * @param remedy what ends the suspension
 */
public record SuspensionLetter(DpsFacts dps, Organisation supplier, LotName lot, LocalDate from, String reasons,
    String remedy) implements LotLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.SUSPENSION;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("suspension.opening", supplier.name(), lot.number(), new Typed(lot.title()), dps.name(), from);
    supplier.write(letter);
    lot.write(letter);
    letter.fact("suspendedFrom", from);
    letter.factInWords("regime", "regime");
    letter.heading("suspension.effect.heading");
    letter.bullets("suspension.effect");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    letter.heading("suspension.remedy.heading");
    letter.typed("remedy", remedy);
    letter.heading("rights.heading");
    letter.bullets("suspension.rights");
  }
}
