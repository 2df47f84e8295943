package coop.councils.dps.run;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The process that Payara runs in: says where the platform is, or why it is not; ends with whoever started it. */
public final class Server {

  private static final String ADDRESS = System.getenv("BASE_URL");

  private Server() {}

  /** @param arguments those of Payara Micro */
  public static void main(String[] arguments) throws Exception {
    Thread leash = new Thread(Server::endWithParent, "leash");
    leash.setDaemon(true);
    leash.start();
    Class.forName("fish.payara.micro.impl.RootDirLauncher").getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
    if (!isDeployed()) {
      System.err.printf("%nThe platform did not start: %s%n%n", QuietLog.firstFailure());
      Runtime.getRuntime().halt(1);
    }
    announce();
    new ClassArchive(Path.of(System.getProperty("dps.target")), Path.of(System.getProperty("dps.launcher")))
        .makeUnlessThere();
  }

  /** The server also counts an application as deployed whose start-up beans failed; its pages then are not there. */
  private static boolean isDeployed() throws IOException {
    if (PayaraMicro.getInstance().getRuntime().getDeployedApplicationNames().isEmpty()) {
      return false;
    }
    HttpURLConnection start = (HttpURLConnection) URI.create(ADDRESS + "/").toURL().openConnection();
    return start.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST;
  }

  private static void announce() throws IOException {
    try (InputStream signIns = Server.class.getResourceAsStream("/demo/sign-ins.txt")) {
      String line = "-".repeat(78);
      System.out.printf("%n%s%nThe platform is ready: %s%n%n%s%nCtrl-C stops it.%n%s%n%n", line, ADDRESS,
          new String(signIns.readAllBytes(), StandardCharsets.UTF_8), line);
    }
  }

  /** Standard input ends when the process at its other end does, even by kill -9. */
  private static void endWithParent() {
    try {
      while (System.in.read() >= 0) {
        // Nobody writes anything.
      }
    } catch (IOException gone) {
      // As good as the end.
    }
    System.exit(0);
  }
}
