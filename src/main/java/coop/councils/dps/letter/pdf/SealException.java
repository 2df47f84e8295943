package coop.councils.dps.letter.pdf;

/** Says in one sentence, which names the setting, why letters cannot be sealed as the settings ask. */
public class SealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SealException(String message) {
    super(message);
  }

  public SealException(String message, Throwable cause) {
    super(message, cause);
  }
}
