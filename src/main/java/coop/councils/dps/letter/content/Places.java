package coop.councils.dps.letter.content;

import java.util.HashMap;
import java.util.Map;

/**
 * The addresses of the pages on which the elements of a letter are filled in, by the name of the element, so that a
 * refused letter leads there.
 */
public record Places(Map<String, String> addressOf) {

  public static final Places NOWHERE = new Places(Map.of());

  public Places {
    addressOf = Map.copyOf(addressOf);
  }

  public Places and(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(more);
    all.putAll(addressOf);
    return new Places(all);
  }

  /** Null where no page is known. */
  String of(String element) {
    return addressOf.get(element);
  }
}
