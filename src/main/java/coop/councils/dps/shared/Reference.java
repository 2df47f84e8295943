package coop.councils.dps.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which people and addresses know a record, such as {@code APP-4F7K-9Q2M-XT3P}.
 *
 * <p>The prefix says what it names; the rest is 60 random bits in Crockford's base 32 (no I, L, O, U), so that nobody
 * can guess a neighbour's reference or count records by it.
 */
public record Reference(String value) {

  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public Reference {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a reference");
    }
  }

  /** @param prefix two to four capital letters that say what is named, such as APP for an application */
  public static Reference random(String prefix) {
    StringBuilder text = new StringBuilder(prefix);
    for (int group = 0; group < 3; group++) {
      text.append('-');
      for (int i = 0; i < 4; i++) {
        text.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
      }
    }
    return new Reference(text.toString());
  }

  /** Empty for anything that is no reference of this prefix: it can name nothing. */
  public static Optional<Reference> parse(String prefix, String text) {
    return text != null && text.startsWith(prefix + "-") && FORM.matcher(text).matches()
        ? Optional.of(new Reference(text))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
