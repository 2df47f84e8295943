package coop.councils.dps.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * How long {@code mvn -Prun} takes until the address answers, three times over, on the tree as it is built. For the
 * speed of every day let it run for a minute once before, so that it has made its archive of classes.
 */
public final class StartUpBench {

  private static final int PORT = 18_080;
  private static final int LIMIT_SECONDS = 180;

  private StartUpBench() {}

  /** @param arguments the project's folder */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    for (int round = 1; round <= 3; round++) {
      System.out.printf("start %d: %.1f s%n", round, seconds(Path.of(arguments[0])));
    }
  }

  private static double seconds(Path project) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process run = new ProcessBuilder("mvn", "-B", "-ntp", "-o", "-Prun", "-Ddps.port=" + PORT)
        .directory(project.toFile()).redirectErrorStream(true)
        .redirectOutput(project.resolve("target/start-up.log").toFile()).start();
    try {
      while (!answers()) {
        if (run.waitFor(50, TimeUnit.MILLISECONDS) || seconds(begin) > LIMIT_SECONDS) {
          throw new IllegalStateException("The platform did not start: see target/start-up.log");
        }
      }
      return seconds(begin);
    } finally {
      run.destroy();
      run.waitFor();
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static boolean answers() {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create("http://localhost:" + PORT + "/").toURL().openConnection();
      return connection.getResponseCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
