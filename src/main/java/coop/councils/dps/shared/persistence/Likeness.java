package coop.councils.dps.shared.persistence;

import java.util.Locale;

/** A pattern for {@code lower(x) like :pattern escape '!'} in queries. */
public final class Likeness {

  private Likeness() {}

  /** Finds what holds this text, whatever its capitals; what stands for others in a pattern stands for itself. */
  public static String to(String part) {
    return "%" + part.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
  }
}
