package coop.councils.dps.letter.domain;

/**
 * A heading of the body; the subject of the letter is its only heading of level 1.
 *
 * @param level 2 or 3
 */
public record Heading(int level, RichText text) implements Block {

  public Heading {
    if (level < 2 || level > 3) {
      throw new IllegalArgumentException("Headings of the body have level 2 or 3, not " + level);
    }
    Texts.required(text.plain(), "heading");
  }

  public Heading(int level, String text) {
    this(level, RichText.of(text));
  }

  public static Heading of(String text) {
    return new Heading(2, RichText.of(text));
  }
}
