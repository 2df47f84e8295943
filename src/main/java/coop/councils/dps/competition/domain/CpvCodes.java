package coop.councils.dps.competition.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.Locale;

/**
 * The codes of the Common Procurement Vocabulary (Regulation (EC) No 213/2008) that fit what this DPS is for, found by
 * word. Any other code of the vocabulary can be typed.
 */
public final class CpvCodes {

  private static final Set<String> DIVISIONS = Set.of("03", "09", "14", "15", "16", "18", "19", "22", "24", "30", "31",
      "32", "33", "34", "35", "37", "38", "39", "41", "42", "43", "44", "45", "48", "50", "51", "55", "60", "63", "64", "65",
      "66", "70", "71", "72", "73", "75", "76", "77", "79", "80", "85", "90", "92", "98");
  private static final List<Code> ALL = read();

  /** @param code eight digits; {@code words} as the vocabulary has them */
  public record Code(String code, String words) {

    @Override
    public String toString() {
      return code + " " + words;
    }
  }

  private CpvCodes() {}

  private static List<Code> read() {
    try (BufferedReader file = new BufferedReader(new InputStreamReader(
        CpvCodes.class.getResourceAsStream("/reference/cpv.csv"), StandardCharsets.UTF_8))) {
      return file.lines().map(line -> line.split(";", 2)).map(parts -> new Code(parts[0], parts[1])).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a code begins with one of the divisions of the vocabulary (Regulation (EC) 213/2008). */
  static boolean isOfDivision(String code) {
    return DIVISIONS.contains(code.substring(0, 2));
  }

  public static List<Code> all() {
    return ALL;
  }

  /** The one whose words were typed whole; else those in whose words every typed word begins one. */
  public static List<Code> find(String typed) {
    List<Code> whole = ALL.stream().filter(code -> code.words().equalsIgnoreCase(typed.strip())).toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    List<String> wanted = words(typed);
    return wanted.isEmpty() ? List.of() : ALL.stream().filter(code -> wanted.stream()
        .allMatch(word -> words(code.words()).stream().anyMatch(own -> own.startsWith(word)))).toList();
  }

  /** The code with its words where they are known; with or without a check digit. */
  public static String shown(String code) {
    return ALL.stream().filter(known -> code != null && code.startsWith(known.code())).findFirst()
        .map(known -> code + " " + known.words()).orElse(code);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")).filter(word -> !word.isEmpty()).toList();
  }
}
