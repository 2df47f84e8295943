package coop.councils.dps.support.client;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that browser tests drive: the installed one, else Debian's where we may install, else Playwright's. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> FLAGS = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync");

  private static com.microsoft.playwright.Browser running;

  private Chromium() {}

  /** One browser for the whole test run; it ends with it. */
  static synchronized com.microsoft.playwright.Browser running() throws IOException, InterruptedException {
    if (running == null) {
      running = launch();
    }
    return running;
  }

  private static com.microsoft.playwright.Browser launch() throws IOException, InterruptedException {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    Optional<Path> installed = installed();
    if (installed.isEmpty() && mayInstall()) {
      ran("apt-get", "-q", "update");
      ran("apt-get", "-q", "-y", "--no-install-recommends", "install", "chromium");
      installed = installed();
    }
    if (installed.isPresent()) {
      options.setExecutablePath(installed.get());
    } else if (!ran(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium")) {
      throw new IllegalStateException("Browser tests need Chromium or Google Chrome on the PATH: install one, "
          + "for example with \"sudo apt-get install chromium\".");
    }
    return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        .chromium().launch(options);
  }

  private static Optional<Path> installed() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
  }

  private static boolean mayInstall() {
    return System.getProperty("user.name").equals("root") && Files.exists(Path.of("/usr/bin/apt-get"));
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("target/chromium.log"))
        .start().waitFor() == 0;
  }
}
