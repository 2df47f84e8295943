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
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The officers' pages with {@value ManySuppliers#SUPPLIERS} suppliers, 20,000 applications and 200,000 answers, at 20
 * requests a second for a minute: 95 of 100 answers of every page within 300 ms. Platform, database and load share the
 * machine.
 */
public final class AdmissionScaleBench {

  private static final int PORT = 18_081;
  private static final String HOST = "http://localhost:" + PORT;
  private static final int LIMIT_SECONDS = 300;
  private static final int PER_SECOND = 20;
  private static final double MILLISECONDS = 300;

  private AdmissionScaleBench() {}

  /** @param arguments the project's folder */
  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(arguments[0]);
    Path folder = project.resolve("target/bench/admission-database");
    delete(folder);
    EmbeddedMariaDb database = EmbeddedMariaDb.start(project.resolve(".data/cache"), folder);
    Process platform = start(project, database);
    Verdicts verdicts = new Verdicts();
    try {
      waitFor(platform);
      fill(database);
      SteadyLoad load = new SteadyLoad(HOST);
      load.signIn("helen.ashworth@dps.example", "cooperate-2029-demo");
      load.run(pages(), PER_SECOND / 2, 30);
      load.run(pages(), PER_SECOND, 60).forEach((page, times) -> {
        System.out.printf("%-22s %4d requests, median %4.0f ms, 95th percentile %4.0f ms, longest %4.0f ms%n", page,
            times.length, Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow(),
            SteadyLoad.p95(times), Arrays.stream(times).max().orElseThrow());
        verdicts.add(page + " within 300 ms", SteadyLoad.p95(times) <= MILLISECONDS);
      });
    } finally {
      platform.destroy();
      platform.waitFor(30, TimeUnit.SECONDS);
    }
    verdicts.exit();
  }

  private static Map<String, IntFunction<String>> pages() {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    pages.put("queue", i -> "/manage?page=" + (1 + i % 10));
    pages.put("queue, searched", i -> "/manage?view=DUE&supplier=cooperative+" + i % 100);
    pages.put("application", i -> "/manage/applications/" + ManySuppliers.reference("APP", i * 37 % 20_000));
    pages.put("suppliers, searched", i -> "/manage/suppliers?supplier=fern+" + i % 10);
    pages.put("supplier", i -> "/manage/suppliers/" + ManySuppliers.reference("SUP", i * 2 % ManySuppliers.SUPPLIERS));
    pages.put("what ran out", i -> "/manage/suppliers/expired?page=" + (1 + i % 20));
    pages.put("public list", i -> "/suppliers?page=" + (1 + i % 40));
    pages.put("public list, searched", i -> "/suppliers?lot=1&name=care+cooperative+" + i % 50);
    return pages;
  }

  private static void fill(EmbeddedMariaDb database) throws SQLException {
    long begin = System.nanoTime();
    try (Connection connection = DriverManager.getConnection(database.url() + "?useBulkStmts=true", database.user(),
        database.password())) {
      new ManySuppliers(connection).fill();
    }
    System.out.printf("filled in %.0f s%n", (System.nanoTime() - begin) / 1e9);
  }

  private static Process start(Path project, EmbeddedMariaDb database) throws IOException {
    ProcessBuilder run = new ProcessBuilder("mvn", "-B", "-ntp", "-o", "-Prun", "-Ddps.port=" + PORT)
        .directory(project.toFile()).redirectErrorStream(true)
        .redirectOutput(project.resolve("target/bench/platform.log").toFile());
    run.environment().putAll(Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD",
        database.password()));
    return run.start();
  }

  private static void waitFor(Process platform) throws InterruptedException {
    long begin = System.nanoTime();
    while (!answers()) {
      if (platform.waitFor(1, TimeUnit.SECONDS) || System.nanoTime() - begin > LIMIT_SECONDS * 1e9) {
        throw new IllegalStateException("The platform did not start: see target/bench/platform.log");
      }
    }
  }

  private static boolean answers() {
    try {
      HttpURLConnection connection = (HttpURLConnection) URI.create(HOST + "/suppliers").toURL().openConnection();
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
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
