package coop.councils.dps.shared;

import java.util.regex.Pattern;

/**
 * Characters that nobody sees and that change what others read: control characters and marks of direction. A text that
 * holds one is refused, because what it says on the screen is not what it says in a letter.
 */
public final class InvisibleCharacters {

  /** What word processors leave behind and what changes nothing: soft hyphens, joiners, byte order marks. */
  private static final String HARMLESS = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";

  private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t" + HARMLESS + "]]");
  private static final Pattern DROPPED = Pattern.compile("[" + HARMLESS + "]");

  private InvisibleCharacters() {}

  public static boolean areIn(String text) {
    return REFUSED.matcher(text).find();
  }

  public static String withoutHarmless(String text) {
    return DROPPED.matcher(text).replaceAll("");
  }
}
