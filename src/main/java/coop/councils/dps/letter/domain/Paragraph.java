package coop.councils.dps.letter.domain;

import java.util.Objects;

/** A paragraph of running text. */
public record Paragraph(RichText text) implements Block {

  public Paragraph {
    Objects.requireNonNull(text, "text");
  }

  public static Paragraph of(String text) {
    return new Paragraph(RichText.of(text));
  }
}
