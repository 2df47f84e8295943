package coop.councils.dps.bench;

import coop.councils.dps.run.EmbeddedMariaDb;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform with a database of its own, started on a tree that is built; it shares the machine with the load. */
final class BenchPlatform implements AutoCloseable {

  private static final int PORT = 18_081;
  private static final int LIMIT_SECONDS = 300;

  private final EmbeddedMariaDb database;
  private final Process process;

  private BenchPlatform(EmbeddedMariaDb database, Process process) {
    this.database = database;
    this.process = process;
  }

  /** @param name of the folder of the database under {@code target/bench} */
  static BenchPlatform start(Path project, String name) throws IOException, InterruptedException {
    Path folder = project.resolve("target/bench/" + name);
    empty(folder);
    EmbeddedMariaDb database = EmbeddedMariaDb.start(project.resolve(".data/cache"), folder);
    ProcessBuilder run = new ProcessBuilder("mvn", "-B", "-ntp", "-o", "-Prun", "-Ddps.port=" + PORT)
        .directory(project.toFile()).redirectErrorStream(true)
        .redirectOutput(project.resolve("target/bench/platform.log").toFile());
    // With both compilers, as deploy/dps.service has it: "mvn -Prun" leaves the second out for a quick start.
    run.environment().putAll(Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD",
        database.password(), "_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4"));
    BenchPlatform platform = new BenchPlatform(database, run.start());
    platform.waitFor();
    return platform;
  }

  static String host() {
    return "http://localhost:" + PORT;
  }

  Connection connection() throws SQLException {
    return DriverManager.getConnection(database.url() + "?useBulkStmts=true", database.user(), database.password());
  }

  private void waitFor() throws InterruptedException {
    long begin = System.nanoTime();
    while (!answers()) {
      if (process.waitFor(1, TimeUnit.SECONDS) || System.nanoTime() - begin > LIMIT_SECONDS * 1e9) {
        throw new IllegalStateException("The platform did not start: see target/bench/platform.log");
      }
    }
  }

  private static boolean answers() {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(host() + "/suppliers").toURL().openConnection();
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }
}
