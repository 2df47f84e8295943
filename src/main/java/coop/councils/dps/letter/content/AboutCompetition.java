package coop.councils.dps.letter.content;

/**
 * The mini-competition that a letter is about.
 *
 * @param reference as people know it: the platform's own, or that of the old register such as DN587699
 */
public record AboutCompetition(String reference, String title, LotName lot, String buyer) {

  Typed typedTitle() {
    return new Typed(title);
  }

  void write(LetterWriter letter) {
    letter.fact("competition", reference);
    lot.write(letter);
    letter.fact("buyer", buyer);
    if (title == null || title.isBlank()) {
      letter.missing("title");
    }
  }
}
