package coop.councils.dps.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own for development and tests, with the settings that production needs (deploy/mariadb.cnf).
 *
 * <p>Listens on 127.0.0.1 only, on a free port, with a password that is new at every start, and ends with this JVM,
 * however that ends. Its administrator comes in by {@code data/socket} alone, as the person who started it.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Stops the server when standard input ends, which it does when the JVM at its other end is gone, even killed. */
  private static final String LEASH = """
      trap '' INT HUP
      exec 3<&0
      "$@" </dev/null 3<&- & server=$!
      { read -r line; kill $server; } <&3 3<&- & watch=$!
      exec 3<&- </dev/null
      wait $server; code=$?
      kill $watch 2>/dev/null
      exit $code
      """;

  private final MariaDbBinaries binaries;
  private final Path folder;
  private final FileChannel lock;
  private final int port = FreePort.any();
  private final String password = randomPassword();
  private Process process;

  private EmbeddedMariaDb(MariaDbBinaries binaries, Path folder, FileChannel lock) throws IOException {
    this.binaries = binaries;
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * @param cache where the server's program is unpacked once
   * @param folder where its data lives; made when absent
   */
  public static EmbeddedMariaDb start(Path cache, Path folder) throws IOException, InterruptedException {
    Path absolute = Files.createDirectories(folder).toAbsolutePath();
    FileChannel lock = FileChannel.open(absolute.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock.tryLock() == null) {
      throw new IllegalStateException("The database in " + absolute + " is in use: is the platform already running?");
    }
    EmbeddedMariaDb database = new EmbeddedMariaDb(MariaDbBinaries.in(cache), absolute, lock);
    database.install();
    database.launch();
    return database;
  }

  public String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/dps";
  }

  public String user() {
    return "dps";
  }

  public String password() {
    return password;
  }

  private void install() throws IOException, InterruptedException {
    if (Files.exists(data())) {
      return;
    }
    Path unfinished = Files.createTempDirectory(folder, "installing");
    List<String> command = command(unfinished);
    command.add("--bootstrap");
    Process bootstrap = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
    try (OutputStream sql = bootstrap.getOutputStream()) {
      sql.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket='%s';\n"
          .formatted(System.getProperty("user.name")).getBytes());
      for (String script : List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql")) {
        Files.copy(binaries.share(script), sql);
      }
    }
    if (bootstrap.waitFor() != 0) {
      throw failure("could not be set up");
    }
    Files.move(unfinished, data());
  }

  private void launch() throws IOException, InterruptedException {
    Path access = Files.writeString(data().resolve("access.sql"), """
        CREATE DATABASE IF NOT EXISTS dps;
        CREATE OR REPLACE USER dps@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON dps.* TO dps@'127.0.0.1';
        """.formatted(password));
    List<String> command = new ArrayList<>(List.of("sh", "-c", LEASH, "leash"));
    command.addAll(command(data()));
    Collections.addAll(command, "--port=" + port, "--bind-address=127.0.0.1", "--skip-name-resolve",
        "--socket=socket", "--init-file=" + access);
    process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    awaitGreeting();
    Files.delete(access);
  }

  private List<String> command(Path data) {
    List<String> command = new ArrayList<>(List.of(binaries.server().toString(), "--no-defaults",
        "--datadir=" + data, "--lc-messages-dir=" + binaries.share(""), "--character-sets-dir="
            + binaries.share("charsets"), "--skip-ssl", "--innodb-log-file-size=16M",
        "--innodb-flush-log-at-trx-commit=1", "--sync-binlog=1", "--innodb-snapshot-isolation=ON",
        "--secure-timestamp=YES", "--default-time-zone=+00:00", "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_uca1400_ai_ci", "--character-set-collations=utf8mb4=uca1400_ai_ci",
        "--sql-mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION",
        "--max-allowed-packet=64M", "--log-warnings=1"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  /** The server listens before it is ready, and greets when it is: with the first byte of the handshake. */
  private void awaitGreeting() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    while (process.isAlive() && System.nanoTime() - begun < PATIENCE.toNanos()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        if (socket.getInputStream().read() >= 0) {
          return;
        }
      } catch (IOException notYet) {
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
    }
    throw failure("did not start");
  }

  private IllegalStateException failure(String what) throws IOException {
    List<String> lines = Files.readAllLines(log().toPath());
    return new IllegalStateException("The database in " + folder + " " + what + ":\n"
        + String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size())));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private File log() {
    return folder.resolve("mariadb.log").toFile();
  }

  private static String randomPassword() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor(20, TimeUnit.SECONDS);
      lock.close();
    } catch (IOException | InterruptedException e) {
      process.destroyForcibly();
    }
  }
}
