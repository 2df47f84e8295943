package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A supplier is not admitted to a lot (checklist 4.2). It is compared with nobody, and may apply again at any time (R13).
 *
 * @param unmet each criterion or ground that was not met
 * @param reasons the evidence looked at and the facts found
 * @param remedy what would cure it
 * @param exclusion for a refusal on a ground for exclusion (R15)
 */
public record RefusalLetter(DpsFacts dps, Organisation supplier, String application, LotName lot, Instant received,
    LocalDate decided, String unmet, String reasons, String remedy, Optional<Exclusion> exclusion)
    implements LotLetter {

  /**
   * A ground for exclusion (R15, reg 57).
   *
   * @param ground as the questionnaire words it
   * @param eventOn day of the conviction or event
   * @param until last day on which it may count
   * @param selfCleaning the measures considered, and why they do not suffice
   */
  public record Exclusion(String ground, LocalDate eventOn, LocalDate until, String selfCleaning) {

    void write(LetterWriter letter) {
      letter.heading("refusal.exclusion.heading");
      letter.fact("ground", new Typed(ground));
      letter.fact("eventOn", eventOn);
      letter.fact("until", until);
      letter.labelled("refusal.selfCleaning", "selfCleaning", selfCleaning, null);
    }
  }

  @Override
  public LetterKind kind() {
    return LetterKind.REFUSAL;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("refusal.opening", supplier.name(), lot.number(), new Typed(lot.title()), dps.name());
    supplier.write(letter);
    letter.fact("application", application);
    lot.write(letter);
    letter.fact("received", received);
    letter.fact("decided", decided);
    letter.factInWords("regime", "regime");
    letter.fact("notice", dps.notice().orElse(null));
    letter.heading("refusal.unmet.heading");
    letter.typed("unmet", unmet);
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    exclusion.ifPresent(ground -> ground.write(letter));
    letter.heading("refusal.remedy.heading");
    letter.typed("remedy", remedy);
    letter.paragraph("refusal.again");
    letter.heading("rights.heading");
    letter.bullets("refusal.rights");
  }
}
