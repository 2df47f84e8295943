package coop.councils.dps.support.client;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.councils.dps.run.EmbeddedMariaDb;
import coop.councils.dps.run.FreePort;
import coop.councils.dps.run.SealingKeyFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts what the platform needs before Arquillian starts the platform: a fresh MariaDB and a mail server, on free
 * ports, so that two checkouts can be tested at once. The platform's settings are system properties on both sides.
 */
public final class TestServers implements LoadableExtension {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static GreenMail mail;

  static synchronized GreenMail mail() {
    return mail;
  }

  public static String baseUrl() {
    return System.getProperty("BASE_URL");
  }

  @Override
  public void register(ExtensionBuilder builder) {
    try {
      start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Stopped while starting the test's servers", e);
    }
  }

  private static synchronized void start() throws IOException, InterruptedException {
    if (mail != null) {
      return;
    }
    mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    mail.start();
    int port = FreePort.any();
    Map<String, String> settings = new TreeMap<>(database());
    settings.put("SMTP_HOST", "127.0.0.1");
    settings.put("SMTP_PORT", Integer.toString(mail.getSmtp().getPort()));
    settings.put("BASE_URL", "http://localhost:" + port);
    settings.put("ADMIN_EMAIL", "admin@oldham.example");
    settings.put("DPS_DEMO", "false");
    settings.put("TENDER_KEY", SealingKeyFile.in(TARGET.resolve("tender.key")));
    settings.forEach(System::setProperty);
    System.setProperty("dps.port", Integer.toString(port));
    System.setProperty("payara.microJar", System.getProperty("dps.payara"));
    System.setProperty("payara.randomHttpPort", "false");
    System.setProperty("payara.autoBindHttp", "false");
    System.setProperty("payara.consoleOutput", "false");
    System.setProperty("payara.extraMicroOptions", options(List.of("--nohazelcast", "--disablephonehome",
        "--port", Integer.toString(port), "--logtofile", TARGET.resolve("payara-it.log").toString(),
        "--prebootcommandfile", TARGET.resolve("classes/coop/councils/dps/run/pre-boot.txt").toString())));
    List<String> jvm = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
        "-Duser.timezone=UTC", "-Djava.io.tmpdir=" + TARGET));
    settings.forEach((name, value) -> jvm.add("-D" + name + "=" + value));
    System.setProperty("payara.cmdOptions", options(jvm));
  }

  private static Map<String, String> database() throws IOException, InterruptedException {
    Path folder = TARGET.resolve("test-database");
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
    EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(".data", "cache"), folder);
    return Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password());
  }

  /** The adapter splits its options at spaces that have no backslash before them. */
  private static String options(List<String> options) {
    return options.stream().map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
  }
}
