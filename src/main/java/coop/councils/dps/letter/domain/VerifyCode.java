package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code of a letter, such as {@code K7QF-9M2X}: 40 random bits, so that nobody can guess one. It says nothing of
 * the letter.
 */
public final class VerifyCode {

  private VerifyCode() {}

  public static String random() {
    String random = Reference.random("LET").value();
    return random.substring(4, 13);
  }

  /** The code as typed by somebody who reads it off paper: in small letters, without the stroke, O for 0, I or L for 1. */
  public static Optional<String> parse(String typed) {
    String compact = typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "")
        .replace('O', '0').replace('I', '1').replace('L', '1');
    return compact.matches("[0-9A-HJKMNP-TV-Z]{8}")
        ? Optional.of(compact.substring(0, 4) + "-" + compact.substring(4))
        : Optional.empty();
  }
}
