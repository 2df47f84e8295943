package coop.councils.dps.letter.domain;

import java.util.List;

/** A list whose order does not matter. */
public record BulletList(List<RichText> items) implements Block {

  public BulletList {
    items = List.copyOf(items);
  }

  public static BulletList of(String... items) {
    return new BulletList(List.of(items).stream().map(RichText::of).toList());
  }
}
