package coop.councils.dps.shared;

/** Something stored under seal was changed, moved or sealed under another key; what it said is not told. */
public final class BrokenEnvelopeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BrokenEnvelopeException(String message) {
    super(message);
  }
}
