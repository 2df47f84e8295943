package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;

/**
 * A supplier is asked for an updated self-declaration, due five working days after the request was sent (R16).
 *
 * @param dueOn last day for the reply
 * @param reason why it is asked for now
 */
public record DeclarationRequest(DpsFacts dps, Organisation supplier, LocalDate dueOn, String reason)
    implements LetterContent {

  @Override
  public LetterKind kind() {
    return LetterKind.DECLARATION_REQUEST;
  }

  @Override
  public Object[] subject() {
    return new Object[] {dueOn};
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("declarationRequest.opening", supplier.name(), dps.name());
    supplier.write(letter);
    letter.fact("dueOn", new Day(dueOn));
    letter.factInWords("regime", "regime");
    letter.heading("declarationRequest.reason.heading");
    letter.typed("reasons", reason);
    letter.heading("declarationRequest.what.heading");
    letter.steps("declarationRequest.what", new Day(dueOn));
    letter.paragraph("declarationRequest.overdue");
  }
}
