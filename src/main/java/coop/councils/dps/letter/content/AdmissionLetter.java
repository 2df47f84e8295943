package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.shared.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier is admitted to a lot (checklist 4.1).
 *
 * @param received when the application was received
 * @param others lots of the same application that this letter does not admit to
 */
public record AdmissionLetter(DpsFacts dps, Organisation supplier, String application, LotName lot, Instant received,
    LocalDate decided, String reasons, List<Other> others) implements LotLetter {

  /** Another lot of the application: refused already, or to be decided; its letter gives the reasons (4.2). */
  public record Other(LotName lot, boolean refused) {}

  public AdmissionLetter {
    others = List.copyOf(others);
  }

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
    letter.fact("notice", dps.notice().orElse(null));
    others.forEach(other -> letter.paragraph(other.refused() ? "admission.refused" : "admission.undecided",
        other.lot().number(), new Typed(other.lot().title())));
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
