package coop.councils.dps.letter.content;

import java.time.LocalDate;

/**
 * How long a contract runs.
 *
 * @param startsOn null where the old register does not say
 * @param endsOn null as {@code startsOn}
 */
public record Term(LocalDate startsOn, LocalDate endsOn) {

  void write(LetterWriter letter) {
    if (startsOn == null || endsOn == null) {
      letter.missing("term");
    } else {
      letter.factInWords("term", "term", startsOn, endsOn);
    }
  }
}
