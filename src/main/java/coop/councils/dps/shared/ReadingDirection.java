package coop.councils.dps.shared;

/** The direction in which a text is read; letters cannot print text that runs from right to left. */
public final class ReadingDirection {

  private ReadingDirection() {}

  /** Whether the text has a letter of Hebrew, Arabic or another script that runs from right to left. */
  public static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(ReadingDirection::isRightToLeft);
  }

  public static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
