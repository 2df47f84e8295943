package coop.councils.dps.shared;

import java.util.List;

/** A letter that lacks what it must say. Nothing was made or sent; each missing element leads to its page. */
public final class IncompleteException extends RuntimeException {

  private final transient List<Missing> missing;

  /**
   * @param messageKey key of the element's name
   * @param address page on which it is filled in, or null
   */
  public record Missing(String messageKey, String address) {}

  public IncompleteException(List<Missing> missing) {
    super(missing.toString());
    this.missing = List.copyOf(missing);
  }

  public List<Missing> missing() {
    return missing;
  }
}
