package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A supplier is admitted to a lot (checklist 4.1).
 *
 * @param received when the application was received
 */
public record AdmissionLetter(DpsFacts dps, Organisation supplier, String application, LotName lot, Instant received,
    LocalDate decided, String reasons) implements LotLetter {

  @Override
  public LetterKind kind() {
    return LetterKind.ADMISSION;
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("admission.opening", supplier.name(), lot.number(), new Typed(lot.title()), dps.name());
    supplier.write(letter);
    letter.fact("application", application);
    lot.write(letter);
    letter.fact("received", received);
    letter.fact("decided", decided);
    letter.factInWords("regime", "regime");
    dps.notice().ifPresent(notice -> letter.optionalFact("notice", notice));
    letter.heading("admission.means.heading");
    letter.bullets("admission.means", decided, dps.advertisedEnd(), dps.statutoryEnd());
    letter.heading("admission.duties.heading");
    letter.bullets("admission.duties");
    letter.heading("admission.how.heading");
    letter.paragraph("admission.how", received == null ? null : London.dateOf(received));
    letter.heading("admission.reasons.heading");
    letter.typed("reasons", reasons);
    letter.heading("questions.heading");
    letter.paragraph("questions.admission");
  }
}
