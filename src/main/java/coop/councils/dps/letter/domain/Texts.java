package coop.councils.dps.letter.domain;

/** Checks shared by the records of a letter: a missing text is a mistake of the program, not of its user. */
final class Texts {

  private Texts() {}

  static String required(String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("A letter needs its " + what);
    }
    return text;
  }
}
