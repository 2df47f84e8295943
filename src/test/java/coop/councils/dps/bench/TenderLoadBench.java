package coop.councils.dps.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * {@value ManyTenderers#TENDERERS} suppliers submit in the last minute before a deadline, half of them in its last five
 * seconds, and a tenth of those after it: 99 of 100 answers within two seconds, and nobody decided wrongly. Run after run
 * with the same tenders. Platform, database and load share the machine.
 */
public final class TenderLoadBench {

  private static final String PASSWORD = "walnut-lantern-ferry";
  private static final double SECONDS = 2;
  private static final int LAST_MINUTE = 60;
  private static final int LAST_SECONDS = 5;
  /** So long before the minute begins everybody has opened the page. */
  private static final int AHEAD = 5;

  private TenderLoadBench() {}

  /** What became of one submission, times in milliseconds since the run began. */
  private record Outcome(boolean received, double answered, double took) {}

  /** @param arguments the project's folder, and how many runs */
  public static void main(String[] arguments) throws Exception {
    Verdicts verdicts = new Verdicts();
    try (BenchPlatform platform = BenchPlatform.start(Path.of(arguments[0]), "tender-database");
        Connection connection = platform.connection()) {
      ManyTenderers database = new ManyTenderers(connection);
      database.add(PASSWORD);
      List<Tenderer> tenderers = write(database.competition());
      for (int run = 1; run <= Integer.parseInt(arguments[1]); run++) {
        run(run, database, tenderers, verdicts);
      }
    }
    verdicts.exit();
  }

  private static List<Tenderer> write(String competition) throws Exception {
    // As through the proxy of deploy/nginx.conf: a connection for each, where HTTP/2 would have one for all.
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(10)).build();
    List<Tenderer> tenderers = new ArrayList<>();
    long begin = System.nanoTime();
    for (int i = 0; i < ManyTenderers.TENDERERS; i++) {
      Tenderer tenderer = new Tenderer(client, competition);
      tenderer.signIn(ManyTenderers.email(i), PASSWORD);
      tenderer.write();
      tenderers.add(tenderer);
    }
    System.out.printf("%d tenders written in %.0f s%n", tenderers.size(), (System.nanoTime() - begin) / 1e9);
    return tenderers;
  }

  private static void run(int number, ManyTenderers database, List<Tenderer> tenderers, Verdicts verdicts)
      throws Exception {
    database.takeBackAll();
    database.setDeadline(3_600);
    for (Tenderer tenderer : tenderers) {
      tenderer.prepare();
    }
    double[] due = due(number);
    long deadline = database.setDeadline(LAST_MINUTE + AHEAD);
    long begin = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(database.now() - (deadline
        - TimeUnit.SECONDS.toMillis(LAST_MINUTE)));
    List<CompletableFuture<Outcome>> asked = new ArrayList<>();
    for (int i = 0; i < tenderers.size(); i++) {
      long at = begin + (long) (due[i] * 1e9);
      LockSupport.parkNanos(Math.max(0, at - System.nanoTime()));
      asked.add(tenderers.get(i).submit().thenApply(received -> {
        long now = System.nanoTime();
        return new Outcome(received, (now - begin) / 1e6, (now - at) / 1e6);
      }));
    }
    List<Outcome> outcomes = asked.stream().map(CompletableFuture::join).toList();
    judge(number, outcomes, database, verdicts);
  }

  /** Seconds after the beginning of the last minute at which each submits, in order. */
  private static double[] due(int run) {
    Random random = new Random(run);
    double[] due = new double[ManyTenderers.TENDERERS];
    for (int i = 0; i < due.length; i++) {
      boolean early = i < due.length / 2;
      double late = LAST_MINUTE + 0.5 - LAST_SECONDS;
      due[i] = early ? random.nextDouble() * (LAST_MINUTE - LAST_SECONDS) : late + random.nextDouble() * LAST_SECONDS;
    }
    Arrays.sort(due);
    return due;
  }

  private static void judge(int number, List<Outcome> outcomes, ManyTenderers database, Verdicts verdicts)
      throws Exception {
    double[] times = outcomes.stream().mapToDouble(Outcome::took).sorted().toArray();
    double p99 = times[(int) Math.ceil(times.length * 0.99) - 1];
    long received = outcomes.stream().filter(Outcome::received).count();
    // Refused before the deadline would be wrong; 50 ms for the clocks of load and database to differ.
    long refusedEarly = outcomes.stream().filter(outcome -> !outcome.received()
        && outcome.answered() < LAST_MINUTE * 1000 - 50).count();
    System.out.printf("run %2d: %d received, %d too late; median %.0f ms, 99th percentile %.0f ms, longest %.0f ms%n",
        number, received, outcomes.size() - received, times[times.length / 2], p99, times[times.length - 1]);
    verdicts.add("run " + number + ": 99 of 100 answers within 2 s", p99 <= SECONDS * 1000);
    verdicts.add("run " + number + ": nobody decided wrongly", refusedEarly == 0 && database.submittedLate() == 0
        && database.submitted() == received);
  }
}
