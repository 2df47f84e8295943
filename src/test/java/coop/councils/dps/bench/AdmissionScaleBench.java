package coop.councils.dps.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The officers' pages with {@value ManySuppliers#SUPPLIERS} suppliers, 20,000 applications and 200,000 answers, at 20
 * requests a second for a minute: 95 of 100 answers of every page within 300 ms. Platform, database and load share the
 * machine.
 */
public final class AdmissionScaleBench {

  private static final int PER_SECOND = 20;
  private static final double MILLISECONDS = 300;

  private AdmissionScaleBench() {}

  /** @param arguments the project's folder */
  public static void main(String[] arguments) throws Exception {
    Verdicts verdicts = new Verdicts();
    try (BenchPlatform platform = BenchPlatform.start(Path.of(arguments[0]), "admission-database")) {
      fill(platform);
      SteadyLoad load = new SteadyLoad(BenchPlatform.host());
      load.signIn("helen.ashworth@dps.example", "cooperate-2029-demo");
      load.run(pages(), PER_SECOND / 2, 30);
      load.run(pages(), PER_SECOND, 60).forEach((page, times) -> {
        System.out.printf("%-22s %4d requests, median %4.0f ms, 95th percentile %4.0f ms, longest %4.0f ms%n", page,
            times.length, Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow(),
            SteadyLoad.p95(times), Arrays.stream(times).max().orElseThrow());
        verdicts.add(page + " within 300 ms", SteadyLoad.p95(times) <= MILLISECONDS);
      });
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

  private static void fill(BenchPlatform platform) throws SQLException {
    long begin = System.nanoTime();
    try (Connection connection = platform.connection()) {
      new ManySuppliers(connection).fill();
    }
    System.out.printf("filled in %.0f s%n", (System.nanoTime() - begin) / 1e9);
  }
}
