package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.LetterKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer to a tenderer or applicant who asked in writing for more reasons, within 15 calendar days (R44).
 *
 * @param about title of the competition or lot
 * @param askedOn day on which the request was received
 * @param reasons further reasons
 * @param winner name and advantages of the winning tender, for an admissible tenderer
 * @param withheld what is not disclosed, and on which ground (R45); may be blank
 */
public record DebriefReply(String about, String reference, LotName lot, LocalDate askedOn, LocalDate answerBy,
    String reasons, Optional<Winner> winner, String withheld) implements LetterContent {

  /** What reg 55(2)(c) lets an admissible tenderer know of the winner. */
  public record Winner(String name, String advantages) {}

  @Override
  public LetterKind kind() {
    return LetterKind.DEBRIEF_REPLY;
  }

  @Override
  public Object[] subject() {
    return new Object[] {new Typed(about)};
  }

  @Override
  public void write(LetterWriter letter) {
    letter.paragraph("debriefReply.opening", new Typed(about), askedOn);
    letter.fact("reference", reference);
    lot.write(letter);
    letter.fact("requestReceived", askedOn);
    letter.fact("answerBy", answerBy);
    letter.factInWords("regime", "regime");
    letter.heading("refusal.reasons.heading");
    letter.typed("reasons", reasons);
    winner.ifPresent(won -> {
      letter.heading("debriefReply.winner.heading");
      letter.fact("winner", won.name());
      letter.typed("advantages", won.advantages());
    });
    if (!withheld.isBlank()) {
      letter.heading("debriefReply.withheld.heading");
      letter.typed("withheld", withheld);
    }
    letter.heading("rights.heading");
    letter.bullets("debriefReply.rights");
  }
}
