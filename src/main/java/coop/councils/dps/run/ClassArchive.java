package coop.councils.dps.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The server's classes in the JVM's shared format, which takes a third off its start. The first start notes which
 * classes it loads and makes the archive beside the running server; the JVM ignores an archive that does not fit.
 */
record ClassArchive(Path folder, Path classPath) {

  private Path archive() {
    return folder.resolve("classes-" + Runtime.version() + ".jsa");
  }

  private Path list() {
    return folder.resolve("classes.lst");
  }

  /** Options for the server's JVM. */
  List<String> options() {
    return Files.exists(archive())
        ? List.of("-XX:SharedArchiveFile=" + archive(), "-Xshare:auto")
        : List.of("-XX:DumpLoadedClassList=" + list(), "-Xlog:disable", "-Xlog:all=error:stderr");
  }

  /**
   * Takes half a minute beside the running server and ends with it. Made under another name first, so that an
   * interrupted attempt leaves nothing behind that would be used.
   */
  void makeUnlessThere() throws IOException, InterruptedException {
    if (Files.exists(archive())) {
      return;
    }
    Path unfinished = folder.resolve("classes.unfinished");
    Process dump = new ProcessBuilder(PayaraFolder.java(), "-Xshare:dump", "-XX:SharedClassListFile=" + list(),
        "-XX:SharedArchiveFile=" + unfinished, "-Xlog:disable", "-cp", classPath.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("classes.log").toFile()).start();
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(dump::destroyForcibly));
    } catch (IllegalStateException endingAlready) {
      dump.destroyForcibly();
    }
    if (dump.waitFor() == 0) {
      Files.move(unfinished, archive(), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
