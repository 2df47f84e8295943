package coop.councils.dps.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code mvn -Prun}: starts the platform with demonstration data and, unless DB_URL names a database, with a MariaDB of
 * its own whose data stays in {@code .data} between runs.
 *
 * <p>{@code -Ddps.port=} wishes for another port than 8080, {@code -Ddps.reset} starts with an empty database.
 */
public final class Main {

  private static final int DEFAULT_PORT = 8080;

  private final Path project;
  private final Path target;

  private Main(Path project) {
    this.project = project;
    this.target = project.resolve("target");
  }

  /** @param arguments the project's folder, then the jar of Payara Micro, the WAR and the jar of this package */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Main(Path.of(arguments[0])).run(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
  }

  private void run(Path payaraMicroJar, Path war, Path ownJar) throws IOException, InterruptedException {
    int wished = Integer.getInteger("dps.port", DEFAULT_PORT);
    int port = FreePort.from(wished);
    if (port != wished) {
      System.out.println("Port " + wished + " is busy: taking " + port + ".");
    }
    Map<String, String> settings = new HashMap<>(database());
    settings.put("BASE_URL", "http://localhost:" + port);
    settings.put("DPS_DEMO", "true");
    if (System.getenv("TENDER_KEY") == null) {
      settings.put("TENDER_KEY", SealingKeyFile.in(project.resolve(".data/tender.key")));
    }
    PayaraFolder payara = PayaraFolder.in(target, payaraMicroJar);
    ProcessBuilder builder = new ProcessBuilder(command(payara, war, ownJar, port));
    builder.environment().putAll(settings);
    Process server = builder.redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    int code = server.waitFor();
    if (code != 0) {
      throw new IllegalStateException("The platform ended with exit code " + code + ": see above.");
    }
  }

  private Map<String, String> database() throws IOException, InterruptedException {
    if (System.getenv("DB_URL") != null) {
      return Map.of();
    }
    Path folder = project.resolve(".data");
    if (Boolean.getBoolean("dps.reset")) {
      PayaraFolder.delete(folder.resolve("database"));
    }
    EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("cache"), folder.resolve("database"));
    return Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password());
  }

  private List<String> command(PayaraFolder payara, Path war, Path ownJar, int port) throws IOException {
    List<String> command = new ArrayList<>(List.of(PayaraFolder.java(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true",
        "-Ddps.target=" + target, "-Ddps.launcher=" + payara.launcher()));
    command.addAll(payara.openings());
    command.addAll(new ClassArchive(target, payara.launcher()).options());
    Path settings = target.resolve("classes/coop/councils/dps/run");
    Collections.addAll(command, "-cp", payara.launcher() + System.getProperty("path.separator") + ownJar,
        Server.class.getName(), "--nohazelcast", "--disablephonehome", "--port", Integer.toString(port),
        "--prebootcommandfile", settings.resolve("pre-boot.txt").toString(),
        "--logproperties", settings.resolve("logging.properties").toString(), "--deploy", war.toString());
    return command;
  }

  private static void stop(Process server) {
    server.destroy();
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
    }
  }
}
