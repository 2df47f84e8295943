package coop.councils.dps.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The page of rules")
class RulesPageTest {

  private static final Pattern RULE = Pattern.compile("\\bR\\d\\d\\b");
  private static final String NO_TEST = "no test yet";
  private static final Map<String, String> MAIN = sources(Path.of("src", "main", "java"));
  private static final Map<String, String> TESTS = sources(Path.of("src", "test", "java"));

  /** One line of the table of rules enforced. */
  record Row(String rule, String sentence, String source, List<String> classes, List<String> tests) {

    static Row of(String line) {
      String[] cells = line.substring(1).split("\\|");
      return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), names(cells[3]), names(cells[4]));
    }

    private static List<String> names(String cell) {
      return Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  static List<Row> enforced() {
    return lines("## Enforced").stream().map(Row::of).toList();
  }

  @ParameterizedTest
  @DisplayName("names classes that exist and say which rule they enforce")
  @MethodSource("enforced")
  void classes(Row row) {
    row.classes().forEach(name -> assertCites(row.rule(), name, MAIN));
  }

  @ParameterizedTest
  @DisplayName("names tests that exist and say which rule they prove")
  @MethodSource("enforced")
  void tests(Row row) {
    row.tests().stream().filter(name -> !name.equals(NO_TEST)).forEach(name -> assertCites(row.rule(), name, TESTS));
  }

  @Test
  @DisplayName("lists every rule once, enforced or not yet")
  void everyRule() {
    List<String> listed = Stream.concat(enforced().stream().map(Row::rule),
        lines("## Not enforced yet").stream().map(line -> line.split("\\|")[1].strip())).sorted().toList();
    List<String> rules = IntStream.rangeClosed(1, 65).mapToObj(number -> String.format("R%02d", number))
        .filter(rule -> !rule.equals("R39")).toList();

    // R01 says which law applies and is enforced by nothing; there is no R39.
    assertEquals(rules.subList(1, rules.size()), listed);
  }

  @Test
  @DisplayName("leaves out no rule that a class cites")
  void everyCitation() {
    Set<String> cited = MAIN.values().stream().flatMap(source -> RULE.matcher(source).results())
        .map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    cited.removeAll(enforced().stream().map(Row::rule).collect(Collectors.toSet()));
    Set<String> pending = lines("## Not enforced yet").stream().map(line -> line.split("\\|")[1].strip())
        .collect(Collectors.toCollection(HashSet::new));
    cited.removeAll(pending);

    assertEquals(Set.of(), cited);
  }

  private static void assertCites(String rule, String name, Map<String, String> sources) {
    assertTrue(sources.containsKey(name), () -> "There is no " + name);
    assertTrue(sources.get(name).contains(rule), () -> name + " does not cite " + rule);
  }

  private static List<String> lines(String heading) {
    try {
      String page = Files.readString(Path.of("docs", "domain", "rules.md"));
      String part = page.substring(page.indexOf(heading) + heading.length());
      int end = part.indexOf("\n## ");
      return (end < 0 ? part : part.substring(0, end)).lines().filter(line -> line.startsWith("| R")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Source texts by the name of their class. */
  private static Map<String, String> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), RulesPageTest::read,
              (one, other) -> one + other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
