package coop.councils.dps.letter.domain;

import java.util.List;
import java.util.Objects;

/** Facts with their names, one a line: contract, lot, price, term. */
public record KeyValues(List<Entry> entries) implements Block {

  /** One fact. */
  public record Entry(String key, RichText value) {

    public Entry {
      Texts.required(key, "name of a fact");
      Objects.requireNonNull(value, "value");
    }

    public static Entry of(String key, String value) {
      return new Entry(key, RichText.of(value));
    }
  }

  public KeyValues {
    entries = List.copyOf(entries);
  }

  public static KeyValues of(Entry... entries) {
    return new KeyValues(List.of(entries));
  }
}
