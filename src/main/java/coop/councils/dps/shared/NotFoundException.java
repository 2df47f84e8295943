package coop.councils.dps.shared;

/** What was asked for is absent, or belongs to somebody else: the answer is the same for both. */
public final class NotFoundException extends RuntimeException {

  public NotFoundException(Object what) {
    super("Not found: " + what);
  }
}
