package coop.councils.dps.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Migrations of the database")
class MigrationNumbersTest {

  private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");

  @Test
  @DisplayName("are numbered from 1 without gaps and without two of one number")
  void dense() throws IOException {
    List<Integer> numbers = Stream.concat(names().stream(), inJava().stream()).map(name -> Integer.parseInt(name.substring(1, 5))).sorted().toList();

    assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
  }

  @Test
  @DisplayName("say in their names what they are about")
  void named() throws IOException {
    names().forEach(name -> assertTrue(name.matches("V\\d{4}__[a-z0-9]+(_[a-z0-9]+)*\\.sql"), name));
  }

  @Test
  @DisplayName("keep times as DATETIME(6), never as TIMESTAMP")
  void times() throws IOException {
    for (String name : names()) {
      String sql = Files.readString(FOLDER.resolve(name));
      assertTrue(!sql.matches("(?is).*\\btimestamp\\b(?!\\s*\\().*"), name);
      assertTrue(!sql.matches("(?is).*\\bdatetime\\b(?!\\(6\\)).*"), name);
    }
  }

  /** Those that need more than the database knows. */
  private static List<String> inJava() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("V\\d{4}__\\w+\\.java"))
          .toList();
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
