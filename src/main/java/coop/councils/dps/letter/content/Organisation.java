package coop.councils.dps.letter.content;

/**
 * The supplier that a letter is about.
 *
 * @param register the register that its number is of, such as COH; null without a number
 * @param number its number there; null for a sole trader
 */
public record Organisation(String name, String register, String number) {

  void write(LetterWriter letter) {
    letter.fact("supplier", name);
    if (number != null) {
      letter.optionalFact("number." + register, number);
    }
  }
}
