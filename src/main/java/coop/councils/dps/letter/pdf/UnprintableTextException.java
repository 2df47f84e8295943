package coop.councils.dps.letter.pdf;

/** Refuses a letter with text that runs from right to left, which the printed letter would show in a wrong order. */
public class UnprintableTextException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String text;

  public UnprintableTextException(String text) {
    super("Right-to-left text cannot be printed in a letter: " + text);
    this.text = text;
  }

  /** The text of the letter that cannot be printed. */
  public String text() {
    return text;
  }
}
