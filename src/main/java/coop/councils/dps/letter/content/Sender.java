package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.AccentColour;
import coop.councils.dps.letter.domain.Letterhead;
import coop.councils.dps.letter.domain.Picture;
import java.util.List;
import java.util.Optional;

/**
 * The authority that a letter comes from.
 *
 * @param welsh whether it writes in Welsh and English (R59)
 */
public record Sender(String name, List<String> addressLines, List<String> contactLines, AccentColour accent,
    Optional<Picture> crest, boolean welsh) {

  Letterhead letterhead(String onBehalfOf) {
    return new Letterhead(name, addressLines, contactLines, onBehalfOf, accent, crest);
  }

  List<LetterLanguage> languages() {
    return welsh ? List.of(LetterLanguage.WELSH, LetterLanguage.ENGLISH) : List.of(LetterLanguage.ENGLISH);
  }
}
