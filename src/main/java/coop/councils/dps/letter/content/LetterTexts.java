package coop.councils.dps.letter.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of letters in one language as they stood on one day.
 *
 * <p>They are in {@code letters_en.properties} and {@code letters_cy.properties}. A key may have versions: the words of
 * {@code key@2021-01-01} are in force from that day until the next version's. A letter of the past is so made with the
 * words of its day, whenever it is made. Words that a person approved on the administrator's page take the place of
 * those that are shipped; Welsh words that nobody approved yet are drafts.
 */
public final class LetterTexts {

  /** Words of a key from a day on. */
  record Version(LocalDate from, String storedKey, String words) {}

  private static final Map<LetterLanguage, Map<String, List<Version>>> SHIPPED = new EnumMap<>(LetterLanguage.class);

  static {
    for (LetterLanguage language : LetterLanguage.values()) {
      SHIPPED.put(language, read(language));
    }
  }

  private final LetterLanguage language;
  private final LocalDate day;
  private final Map<String, String> approved;
  private boolean draftUsed;

  /** @param approved words by key, version included, that replace the shipped ones */
  LetterTexts(LetterLanguage language, LocalDate day, Map<String, String> approved) {
    this.language = language;
    this.day = day;
    this.approved = approved;
  }

  /** The keys of a language with their versions, as they stand in its file, in alphabetical order. */
  public static SortedSet<String> keys(LetterLanguage language) {
    SortedSet<String> keys = new TreeSet<>();
    SHIPPED.get(language).values().forEach(versions -> versions.forEach(version -> keys.add(version.storedKey())));
    return keys;
  }

  /** @param storedKey a key with its version, such as {@code award.published@2021-01-01} */
  public static String shipped(LetterLanguage language, String storedKey) {
    return SHIPPED.get(language).values().stream().flatMap(List::stream)
        .filter(version -> version.storedKey().equals(storedKey)).map(Version::words).findFirst()
        .orElseThrow(() -> new MissingResourceException("No such words", language.tag(), storedKey));
  }

  /**
   * Whether values can be put into these words: every brace belongs to a placeholder. Those of the frame, such as
   * {@code {page}}, have names and are filled in where the letter is drawn.
   */
  public static boolean canBeFilled(String storedKey, String words) {
    String placeholder = storedKey.startsWith("frame.") ? "\\{[a-z]+}" : "\\{\\d+}";
    return words.replaceAll(placeholder, "").matches("[^{}]*");
  }

  LetterLanguage language() {
    return language;
  }

  /** Whether a Welsh text was used that nobody has approved. */
  boolean draftUsed() {
    return draftUsed;
  }

  /** The words as they stand, placeholders and all. */
  String words(String key) {
    List<Version> versions = SHIPPED.get(language).getOrDefault(key, List.of());
    for (Version version : versions) {
      if (!version.from().isAfter(day)) {
        String words = approved.get(version.storedKey());
        draftUsed |= words == null && language != LetterLanguage.ENGLISH;
        return words == null ? version.words() : words;
      }
    }
    throw new MissingResourceException("No words on " + day, language.tag(), key);
  }

  private static Map<String, List<Version>> read(LetterLanguage language) {
    String file = "letters_" + language.tag().substring(0, 2) + ".properties";
    Properties properties = new Properties();
    try (InputStream stream = LetterTexts.class.getResourceAsStream("/" + file)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<Version>> byKey = new HashMap<>();
    for (String stored : properties.stringPropertyNames()) {
      int at = stored.indexOf('@');
      LocalDate from = at < 0 ? LocalDate.MIN : LocalDate.parse(stored.substring(at + 1));
      byKey.computeIfAbsent(at < 0 ? stored : stored.substring(0, at), unknown -> new ArrayList<>())
          .add(new Version(from, stored, properties.getProperty(stored)));
    }
    byKey.values().forEach(versions -> versions.sort(Comparator.comparing(Version::from).reversed()));
    return byKey;
  }
}
