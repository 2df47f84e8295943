package coop.councils.dps.competition.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether a question looks like a criterion that this DPS was not advertised with (R24): fewer than a quarter of its
 * words are among those of the library's criteria, of the theme that it was drawn from or of any. A hint to the buyer,
 * who judges; nothing is refused by it.
 */
public final class LooksNew implements Predicate<QuestionRow> {

  /** Letters by which words are taken for the same: "learn" and "learning". */
  private static final int STEM = 5;
  private static final int QUARTER = 4;
  private static final Set<String> SAY_NOTHING = Set.of("about", "could", "descr", "expla", "pleas", "shoul", "tende",
      "their", "there", "these", "those", "where", "which", "would");

  private final List<LibraryCriterionRow> library;

  public LooksNew(List<LibraryCriterionRow> library) {
    this.library = List.copyOf(library);
  }

  @Override
  public boolean test(QuestionRow question) {
    Set<String> own = stems(question.text());
    Set<String> known = library.stream().filter(row -> question.theme() == null || row.theme() == question.theme())
        .flatMap(row -> stems(row.title() + " " + row.text()).stream()).collect(Collectors.toSet());
    return own.stream().filter(known::contains).count() * QUARTER < own.size();
  }

  private static Set<String> stems(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+")).filter(word -> word.length() >= STEM)
        .map(word -> word.substring(0, STEM)).filter(stem -> !SAY_NOTHING.contains(stem)).collect(Collectors.toSet());
  }
}
