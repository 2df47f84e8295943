package coop.councils.dps.letter.domain;

import java.util.Objects;

/** A sentence nobody may overlook, such as the standstill sentence of an award letter. */
public record Callout(RichText text) implements Block {

  public Callout {
    Objects.requireNonNull(text, "text");
  }

  public static Callout of(String text) {
    return new Callout(RichText.of(text));
  }
}
