package coop.councils.dps.letter.content;

import java.time.LocalDate;

/**
 * How long a contract runs.
 *
 * @param startsOn null where the old register does not say
 * @param endsOn null as {@code startsOn}
 * @param extension how it may be extended, in the buyer's words; empty when it may not, null where the old register
 *     does not say
 */
public record Term(LocalDate startsOn, LocalDate endsOn, String extension) {

  void write(LetterWriter letter) {
    if (startsOn == null || endsOn == null) {
      letter.missing("term");
    } else {
      letter.factInWords("term", "term", startsOn, endsOn);
    }
    if (extension != null && extension.isBlank()) {
      letter.factInWords("extension", "term.noExtension");
    } else if (extension != null) {
      letter.fact("extension", new Typed(extension));
    }
  }
}
