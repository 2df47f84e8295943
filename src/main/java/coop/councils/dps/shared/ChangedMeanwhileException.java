package coop.councils.dps.shared;

import java.time.Instant;

/** Somebody else saved the record after this person opened it. Nothing of either is lost: nothing was stored. */
public final class ChangedMeanwhileException extends RuntimeException {

  private final String by;
  private final transient Instant at;

  /**
   * @param by name of the person who saved, or null when not known
   * @param at when they saved, or null when not known
   */
  public ChangedMeanwhileException(String by, Instant at) {
    super("Changed meanwhile by " + by + " at " + at);
    this.by = by;
    this.at = at;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
