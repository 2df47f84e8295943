package coop.councils.dps.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * All measurements of letters, each in a process of its own: ours alone with a heap of 64 MB, first the same letter
 * over and over, then a year's letters; then ours beside its peers, with a heap that lets them breathe.
 */
public final class LetterBench {

  private static final String PEERS = "coop.councils.dps.bench.peers.PeersBench";

  private LetterBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean held = holds(64, SpeedBench.class.getName());
    held &= holds(64, YearOfLettersBench.class.getName());
    held &= holds(512, PEERS);
    System.out.println(held ? "All bounds held." : "Not all bounds held.");
    System.exit(held ? 0 : 1);
  }

  private static boolean holds(int megabytes, String bench) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(List.of(java, "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-cp",
        System.getProperty("java.class.path"), bench)).inheritIO().start().waitFor() == 0;
  }
}
