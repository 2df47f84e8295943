package coop.councils.dps.shared;

/** The direction in which a text is read; letters cannot print text that runs from right to left. */
public final class ReadingDirection {

  private ReadingDirection() {}

  /** Whether the text has a letter of Hebrew, Arabic or another script that runs from right to left. */
  public static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(ReadingDirection::isRightToLeft);
  }

  /** A name as letters can print it: one that runs from right to left gives way to the reference of what it names. */
  public static String nameInLetters(String name, String reference) {
    return hasRightToLeft(name) ? reference : name;
  }

  public static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
