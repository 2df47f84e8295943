package coop.councils.dps.letter.pdf;

/**
 * Says in one sentence, which names the setting, why letters cannot be sealed as the settings ask. What a library said
 * is kept beside it and not as its cause: the innermost cause is what logs and launchers show of a start that failed.
 */
public class SealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SealException(String message) {
    super(message);
  }

  public SealException(String message, Throwable reason) {
    super(message);
    addSuppressed(reason);
  }
}
