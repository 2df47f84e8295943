package coop.councils.dps.letter.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** The date of a letter and the way it is written in the letter's language: "5 June 2026", "5 Mehefin 2026". */
public record LetterDate(LocalDate day, String text) {

  public LetterDate {
    Objects.requireNonNull(day, "day");
    Texts.required(text, "date");
  }

  /** The date written in full in the language of the BCP 47 tag. */
  public static LetterDate of(LocalDate day, String language) {
    return new LetterDate(day, day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language))));
  }
}
