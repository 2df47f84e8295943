package coop.councils.dps.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro unpacked once from its jar: from then on it starts in half the time.
 *
 * <p>The server keeps what it deployed in its own configuration and would deploy it again at the next start, so every
 * start gets the configuration as it came out of the jar.
 */
record PayaraFolder(Path home) {

  /** What Payara's manifest asks the JVM to open; a manifest counts only for {@code java -jar}. */
  private static final List<String> OPENINGS = List.of("Add-Opens", "Add-Exports");

  static PayaraFolder in(Path target, Path payaraMicroJar) throws IOException, InterruptedException {
    PayaraFolder folder = new PayaraFolder(target.resolve("payara"));
    if (!Files.exists(folder.pristine())) {
      delete(folder.home);
      new ProcessBuilder(java(), "-jar", payaraMicroJar.toString(), "--rootdir", folder.home.toString(),
          "--outputlauncher").redirectErrorStream(true).redirectOutput(target.resolve("payara.log").toFile())
          .start().waitFor();
      copy(folder.home.resolve("config"), folder.pristine());
    }
    for (String stateful : List.of("config", "applications", "generated", "autodeploy")) {
      delete(folder.home.resolve(stateful));
    }
    copy(folder.pristine(), folder.home.resolve("config"));
    return folder;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  Path launcher() {
    return home.resolve("launch-micro.jar");
  }

  /** {@code --add-opens} and {@code --add-exports} for the command line. */
  List<String> openings() throws IOException {
    try (JarFile jar = new JarFile(launcher().toFile())) {
      var attributes = jar.getManifest().getMainAttributes();
      return OPENINGS.stream().flatMap(opening -> Stream.of(attributes.getValue(opening).split(" "))
          .map(name -> "--" + opening.toLowerCase() + "=" + name + "=ALL-UNNAMED")).toList();
    }
  }

  private Path pristine() {
    return home.resolve("config.pristine");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }
}
