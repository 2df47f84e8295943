package coop.councils.dps.shared.web;

import java.util.function.Supplier;

/** A value that a page asks for many times while it is shown, found once. Null is a value too. */
public final class Kept<T> {

  private T value;
  private boolean found;

  public T get(Supplier<T> source) {
    if (!found) {
      value = source.get();
      found = true;
    }
    return value;
  }
}
