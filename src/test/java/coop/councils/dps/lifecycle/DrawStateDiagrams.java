package coop.councils.dps.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the diagram of every life cycle to {@code docs/domain}:
 * {@code mvn test-compile exec:java -Dexec.mainClass=coop.councils.dps.lifecycle.DrawStateDiagrams
 * -Dexec.classpathScope=test}.
 */
public final class DrawStateDiagrams {

  static final Path FOLDER = Path.of("docs", "domain");

  private DrawStateDiagrams() {}

  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FOLDER);
    for (StateMachine machine : StateMachine.all()) {
      Files.writeString(file(machine), StateDiagram.of(machine));
    }
  }

  static Path file(StateMachine machine) {
    return FOLDER.resolve(machine.aggregate() + "-states.svg");
  }
}
