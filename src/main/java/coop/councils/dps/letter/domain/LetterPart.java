package coop.councils.dps.letter.domain;

import java.util.List;
import java.util.Objects;

/**
 * The whole of a letter in one language. A bilingual letter has two parts that say the same; the later one begins on a
 * page of its own.
 *
 * @param language BCP 47 tag, such as {@code en-GB} or {@code cy}
 * @param title kind of the letter: "Notice of award decision"
 * @param date the letter's date as this language writes it: "5 June 2026", "5 Mehefin 2026"
 * @param salutation "Dear Sir or Madam", empty when the letter has none
 * @param subject what the letter is about, the part's heading of level 1
 */
public record LetterPart(String language, String title, String date, String salutation, RichText subject,
    List<Block> blocks, LetterWords words) {

  public LetterPart {
    Texts.required(language, "language");
    Texts.required(title, "title");
    Texts.required(date, "date");
    Texts.required(subject.plain(), "subject");
    Objects.requireNonNull(salutation, "salutation");
    Objects.requireNonNull(words, "words");
    blocks = List.copyOf(blocks);
  }
}
