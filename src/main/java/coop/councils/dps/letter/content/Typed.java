package coop.councils.dps.letter.content;

/**
 * Words that a person typed, such as the title of a competition or a reason. They are printed as they were typed, in
 * every language of the letter, and tagged as English where the letter around them is Welsh.
 */
public record Typed(String text) {

  public static final String LANGUAGE = "en-GB";
}
