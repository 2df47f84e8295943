package coop.councils.dps.letter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.TaggedText;
import coop.councils.dps.shared.Money;
import coop.councils.dps.system.domain.ContractsFinderThreshold;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of letters")
class LetterTextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
  private static final LetterPdf PRINTER = new LetterPdf();

  static Stream<String> keys() {
    return LetterTexts.keys(LetterLanguage.ENGLISH).stream();
  }

  @Test
  @DisplayName("have the same keys and versions in both languages")
  void sameKeys() {
    assertEquals(LetterTexts.keys(LetterLanguage.ENGLISH), LetterTexts.keys(LetterLanguage.WELSH));
  }

  @ParameterizedTest
  @MethodSource("keys")
  @DisplayName("have the same values and items in both languages, and in every version")
  void sameShape(String key) {
    String english = LetterTexts.shipped(LetterLanguage.ENGLISH, key);
    assertEquals(shape(english), shape(LetterTexts.shipped(LetterLanguage.WELSH, key)));
    for (LetterLanguage language : LetterLanguage.values()) {
      String words = LetterTexts.shipped(language, key);
      assertEquals(words.strip(), words);
      assertFalse(Arrays.stream(words.split("\\|", -1)).anyMatch(String::isBlank), words);
      assertFalse(words.contains("''") || words.contains("  ") || words.contains("\uFFFD"), words);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  @DisplayName("have versions that begin within the DPS, each beside the words in force before it")
  void versions(String key) {
    int at = key.indexOf('@');
    if (at >= 0) {
      LocalDate from = LocalDate.parse(key.substring(at + 1));
      assertTrue(from.isAfter(DatesOfTheDps.FIRST) && !from.isAfter(DatesOfTheDps.LAST), key);
      assertTrue(LetterTexts.keys(LetterLanguage.ENGLISH).contains(key.substring(0, at)), key);
      LetterTexts before = new LetterTexts(LetterLanguage.ENGLISH, from.minusDays(1), Map.of());
      LetterTexts since = new LetterTexts(LetterLanguage.ENGLISH, from, Map.of());
      String words = LetterTexts.shipped(LetterLanguage.ENGLISH, key);
      assertEquals(words, since.words(key.substring(0, at)));
      assertFalse(words.equals(before.words(key.substring(0, at))), "differs from the day before");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "award.opening; Diolch {0} a {1}; true", "award.opening; Diolch; true", "frame.page; Tudalen {page} o {pages}; true",
    "award.opening; Diolch {0} {; false", "award.opening; Diolch {0} }; false", "award.opening; Diolch { 0 }; false",
    "award.opening; Diolch {0,choice,}; false", "award.opening; Diolch {0}{page}; false"
  })
  @DisplayName("can be filled in only where every brace is a placeholder's")
  void canBeFilled(String key, String words, boolean possible) {
    assertEquals(possible, LetterTexts.canBeFilled(key, words));
  }

  @Test
  @DisplayName("that are shipped can all be filled in")
  void shippedCanBeFilled() {
    keys().forEach(key -> {
      assertTrue(LetterTexts.canBeFilled(key, LetterTexts.shipped(LetterLanguage.ENGLISH, key)), key);
      assertTrue(LetterTexts.canBeFilled(key, LetterTexts.shipped(LetterLanguage.WELSH, key)), key);
    });
  }

  @Test
  @DisplayName("that nobody wrote are no words")
  void unknown() {
    assertThrows(MissingResourceException.class,
        () -> new LetterTexts(LetterLanguage.WELSH, DatesOfTheDps.FIRST, Map.of()).words("award.praise"));
    assertThrows(MissingResourceException.class, () -> LetterTexts.shipped(LetterLanguage.WELSH, "award.praise"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', value = {
    "2020-12-31 | in the Official Journal of the European Union within 30 days, and on Contracts Finder | Find a Tender",
    "2021-01-01 | on Find a Tender within 30 days, and on Contracts Finder | Official Journal",
    "2021-12-31 | the limit of £25,000 without VAT | £25,000 with VAT",
    "2022-01-01 | the limit of £25,000 with VAT | £25,000 without VAT",
    "2022-12-20 | the limit of £25,000 with VAT | £30,000",
    "2022-12-21 | the limit of £30,000 with VAT | £25,000",
    "2025-02-23 | Public Contracts Regulations 2015, regulation 34 | SI 2024/716",
    "2025-02-24 | which go on governing this DPS (SI 2024/716, regulation 5) | Official Journal"
  })
  @DisplayName("of an award are those of the law of its day (R50, R52; worked example D46)")
  void lawOfTheDay(LocalDate day, String holds, String lacks) {
    String text = text(SampleLetters.document(LetterKind.AWARD, day, false));
    assertTrue(text.contains(holds), text);
    assertFalse(text.contains(lacks), text);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2022-12-20, true", "2022-12-21, false"})
  @DisplayName("name the limit by which £27,000 with VAT is published or not (D46)")
  void limit(LocalDate day, boolean published) {
    Money price = Money.pounds("22500");
    boolean reached = ContractsFinderThreshold.on(day).isReachedByServicesOf(price);
    assertEquals(published, reached);
    LetterContent award = Altered.content(SampleLetters.of(LetterKind.AWARD, day), "contractsFinder", reached);
    assertEquals(published, text(SampleLetters.compose(award, SampleLetters.frame(LetterKind.AWARD, day, false)))
        .contains("Contracts Finder"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2020-04-01, false", "2025-02-23, false", "2025-02-24, true", "2029-03-31, true"})
  @DisplayName("name the end that the law sets only since the law does (R05)")
  void statutoryEnd(LocalDate day, boolean named) {
    String text = text(SampleLetters.document(LetterKind.ADMISSION, day, false));
    assertEquals(named, text.contains("the law ends it on 23 February 2029"), text);
    assertTrue(text.contains("31 March 2029"), text);
  }

  @Test
  @DisplayName("never say that a standstill is mandatory (T8)")
  void neverMandatory() {
    keys().forEach(key -> assertFalse(LetterTexts.shipped(LetterLanguage.ENGLISH, key).matches("(?i).*\\bmandatory\\b.*")
        || LetterTexts.shipped(LetterLanguage.WELSH, key).matches("(?i).*(gorfodol|mandadol).*"), key));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("in Welsh are a draft until every one that a letter uses is approved (R59)")
  void drafts(LetterKind kind) {
    LocalDate day = LocalDate.of(2026, 6, 5);
    Map<String, String> approved = new HashMap<>();
    LetterTexts.keys(LetterLanguage.WELSH)
        .forEach(key -> approved.put(key, LetterTexts.shipped(LetterLanguage.WELSH, key)));
    approved.remove("draftTranslation");
    String note = LetterTexts.shipped(LetterLanguage.WELSH, "draftTranslation");
    assertTrue(text(compose(kind, day, Map.of())).contains(note));
    assertFalse(text(compose(kind, day, approved)).contains(note));

    String title = kind.key() + ".title";
    approved.remove(title);
    assertTrue(text(compose(kind, day, approved)).contains(note), "one word that is not approved");
    approved.put(title, "Teitl a gymeradwywyd");
    LetterDocument letter = compose(kind, day, approved);
    assertEquals("Teitl a gymeradwywyd / " + LetterTexts.shipped(LetterLanguage.ENGLISH, title), letter.title());
    assertEquals(compose(kind, day, Map.of()).parts().get(1), letter.parts().get(1), "the English part stays as it is");
    assertFalse(text(letter).contains(note));
  }

  @Test
  @DisplayName("in English are never replaced by approved Welsh ones, and are no draft (R59)")
  void english() {
    Map<String, String> approved = Map.of("award.title", "Teitl");
    LetterTexts texts = new LetterTexts(LetterLanguage.ENGLISH, DatesOfTheDps.FIRST, Map.of());
    texts.words("award.title");
    assertFalse(texts.draftUsed());
    LetterDocument letter = new ComposeLetter(approved, "https://dps.example/verify", false).compose(
        SampleLetters.of(LetterKind.AWARD, DatesOfTheDps.FIRST),
        SampleLetters.frame(LetterKind.AWARD, DatesOfTheDps.FIRST, false));
    assertEquals("Notice of award decision, subject to contract", letter.title());
  }

  @Test
  @DisplayName("are all used by some letter: none is dead")
  void used() {
    Set<String> dead = new TreeSet<>();
    keys().map(key -> key.replaceFirst("@.*", "")).forEach(dead::add);
    dead.removeAll(UsedWords.everywhere());
    assertEquals(Set.of(), dead);
  }

  private static LetterDocument compose(LetterKind kind, LocalDate day, Map<String, String> approved) {
    return new ComposeLetter(approved, "https://dps.example/verify", false)
        .compose(SampleLetters.of(kind, day), SampleLetters.frame(kind, day, true));
  }

  private static List<List<String>> shape(String words) {
    return Arrays.stream(words.split("\\|"))
        .map(item -> PLACEHOLDER.matcher(item).results().map(MatchResult::group).sorted().toList()).toList();
  }

  private static String text(LetterDocument letter) {
    return TaggedText.of(PRINTER.render(letter)).all();
  }
}
