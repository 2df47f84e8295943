package coop.councils.dps.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * {@value #FILES} suppliers send a file of 100 MB each at once, to a platform with 512 MB of heap: every file arrives
 * whole, and is taken into its tender at once. While nobody reads {@value #FILES} downloads that were begun, and while
 * {@value #SLOW} connections send so slowly that they never end, half of them parts and half of them whole
 * forms, other people's pages still come within two seconds. Platform, database and load share the machine.
 */
public final class UploadLoadBench {

  private static final String PASSWORD = "walnut-lantern-ferry";
  private static final int FILES = 50;
  private static final int SIZE = 100 * 1024 * 1024;
  private static final int SLOW = 1_000;
  private static final double MILLISECONDS = 2_000;
  private static final int PER_SECOND = 10;

  private UploadLoadBench() {}

  /** @param arguments the project's folder */
  public static void main(String[] arguments) throws Exception {
    Path project = Path.of(arguments[0]);
    Verdicts verdicts = new Verdicts();
    try (BenchPlatform platform = BenchPlatform.start(project, "upload-database");
        Connection connection = platform.connection()) {
      ManyTenderers database = new ManyTenderers(connection);
      database.add(PASSWORD);
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10)).build();
      List<Tenderer> tenderers = new ArrayList<>();
      for (int i = 0; i < ManyTenderers.TENDERERS; i++) {
        Tenderer tenderer = new Tenderer(client, database.competition());
        tenderer.signIn(ManyTenderers.email(i), PASSWORD);
        tenderers.add(tenderer);
      }
      SteadyLoad load = new SteadyLoad(BenchPlatform.host());
      load.signIn("helen.ashworth@dps.example", "cooperate-2029-demo");
      measure("pages alone", load, null);
      List<String> files = large(tenderers.subList(0, FILES), database, verdicts);
      stalled(tenderers, files, load, verdicts);
      slow(tenderers, load, verdicts);
    }
    verdicts.add("no OutOfMemoryError", !Files.readString(project.resolve("target/bench/platform.log"))
        .contains("OutOfMemoryError"));
    verdicts.exit();
  }

  private static List<String> large(List<Tenderer> tenderers, ManyTenderers database, Verdicts verdicts)
      throws Exception {
    long begin = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(FILES);
    List<Future<String>> sent = threads.invokeAll(tenderers.stream().map(tenderer ->
        (Callable<String>) () -> tenderer.uploads("plan.txt", SIZE)).toList());
    int whole = 0;
    for (Future<String> file : sent) {
      whole += file.get() == null ? 0 : 1;
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf("%d files of 100 MB at once: %d sent in %.0f s, %.0f MB a second%n", FILES, whole, seconds,
        whole * 100 / seconds);
    List<String> files = new ArrayList<>();
    for (Future<String> file : sent) {
      files.add(file.get());
    }
    begin = System.nanoTime();
    List<Callable<Void>> attaching = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      Tenderer tenderer = tenderers.get(i);
      String file = files.get(i);
      attaching.add(() -> {
        tenderer.attaches(file);
        return null;
      });
    }
    for (Future<Void> attached : threads.invokeAll(attaching)) {
      attached.get();
    }
    System.out.printf("%d attached at once in %.1f s%n", FILES, (System.nanoTime() - begin) / 1e9);
    threads.shutdown();
    verdicts.add("every file is whole and is what was sent", database.wholeFiles(SIZE, Tenderer.sha256(SIZE)) == FILES);
    return files;
  }

  private static void stalled(List<Tenderer> tenderers, List<String> files, SteadyLoad load, Verdicts verdicts)
      throws Exception {
    try (StalledDownloads stalled = new StalledDownloads()) {
      for (int i = 0; i < FILES; i++) {
        tenderers.get(i).stalledDownload(stalled, files.get(i));
      }
      TimeUnit.SECONDS.sleep(2);
      verdicts.add("pages under " + stalled.connected() + " downloads that nobody reads within 2 s",
          measure("pages under stalled downloads", load, null) <= MILLISECONDS);
    }
  }

  private static void slow(List<Tenderer> tenderers, SteadyLoad load, Verdicts verdicts) throws Exception {
    try (SlowUploads slow = new SlowUploads()) {
      for (int i = 0; i < SLOW / 2; i++) {
        Tenderer tenderer = tenderers.get(i);
        tenderer.slowPart(slow);
        tenderer.slowForm(slow);
      }
      slow.start();
      TimeUnit.SECONDS.sleep(5);
      verdicts.add("pages under " + slow.connected() + " slow uploads within 2 s",
          measure("pages under slow uploads", load, slow) <= MILLISECONDS);
    }
  }

  private static double measure(String what, SteadyLoad load, SlowUploads slow) {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    pages.put("queue", i -> "/manage");
    pages.put("public list", i -> "/suppliers");
    pages.put("settings", i -> "/manage/settings");
    int before = slow == null ? 0 : slow.stillOpen();
    double[] all = load.run(pages, PER_SECOND, 40).values().stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    System.out.printf("%s: %d requests, median %.0f ms, 95th percentile %.0f ms, longest %.0f ms", what, all.length,
        all[all.length / 2], SteadyLoad.p95(all), all[all.length - 1]);
    System.out.println(slow == null ? "" : "; " + before + " connections open at the beginning, " + slow.stillOpen()
        + " at the end");
    return SteadyLoad.p95(all);
  }
}
