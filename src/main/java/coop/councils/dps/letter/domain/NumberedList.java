package coop.councils.dps.letter.domain;

import java.util.List;

/** A list counted from 1, for conditions and steps the letter refers to. */
public record NumberedList(List<RichText> items) implements Block {

  public NumberedList {
    items = List.copyOf(items);
  }

  public static NumberedList of(String... items) {
    return new NumberedList(List.of(items).stream().map(RichText::of).toList());
  }
}
