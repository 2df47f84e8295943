package coop.councils.dps.letter.domain;

/**
 * The few words that the frame of a letter needs in the letter's language.
 *
 * @param page page count at the foot with {@code {page}} and {@code {pages}}: "Page {page} of {pages}"
 */
public record LetterWords(String date, String reference, String page) {

  public static final LetterWords ENGLISH = new LetterWords("Date", "Our reference", "Page {page} of {pages}");
  public static final LetterWords WELSH = new LetterWords("Dyddiad", "Ein cyfeirnod", "Tudalen {page} o {pages}");

  public LetterWords {
    Texts.required(date, "word for the date");
    Texts.required(reference, "word for the reference");
    Texts.required(page, "words for the page count");
  }
}
