package coop.councils.dps.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The names of beans")
class NamesInPagesTest {

  private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern TAG = Pattern.compile("<dps:\\w+(?:\\s+\\w+=\"[^\"]*\")+");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"");
  private static final Pattern VARIABLE = Pattern.compile("\\b(?:var=|<ui:param name=)\"(\\w+)\"");

  @Test
  @DisplayName("are no names of tags' attributes or of pages' variables, which would mean the bean where they are unset")
  void apart() throws IOException {
    Set<String> beans = found(Path.of("src", "main", "java"), BEAN);
    Set<String> used = found(Path.of("src", "main", "webapp"), VARIABLE);
    try (Stream<String> pages = texts(Path.of("src", "main", "webapp"))) {
      used.addAll(pages.flatMap(page -> TAG.matcher(page).results()).flatMap(tag -> ATTRIBUTE.matcher(tag.group())
          .results()).map(name -> name.group(1)).collect(Collectors.toSet()));
    }
    assertFalse(beans.isEmpty() || used.isEmpty());
    used.retainAll(beans);
    assertEquals(Set.of(), used);
  }

  private static Set<String> found(Path folder, Pattern pattern) throws IOException {
    try (Stream<String> texts = texts(folder)) {
      return texts.flatMap(text -> pattern.matcher(text).results()).map(name -> name.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> texts(Path folder) throws IOException {
    return Files.walk(folder).filter(file -> file.toString().matches(".*\\.(java|xhtml)")).map(NamesInPagesTest::read);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
