package coop.councils.dps.shared;

import java.util.Objects;

/** Words that the database holds encrypted, so that whoever reads it does not read them. */
public record Concealed(String text) {

  public Concealed {
    Objects.requireNonNull(text);
  }

  /** Null for null. */
  public static Concealed of(String text) {
    return text == null ? null : new Concealed(text);
  }

  /** Null for null. */
  public static String textOf(Concealed concealed) {
    return concealed == null ? null : concealed.text;
  }

  /** Never in a log by accident. */
  @Override
  public String toString() {
    return "concealed";
  }
}
