package coop.councils.dps.bench;

import com.sun.management.OperatingSystemMXBean;
import coop.councils.dps.letter.domain.LetterDocument;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Lets printers print the same letter on one thread. In a round they take turns a tenth of a second long, so that
 * whatever else the machine does meets all of them alike.
 */
public final class Rounds {

  private static final int ROUNDS = 11;

  /** Of processor time, so that a busy machine warms up as well; FOP, the largest of them, takes most of it. */
  private static final double WARM_UP_SECONDS = 25;

  private static final int TURNS = 10;
  private static final double TURN_SECONDS = 0.1;

  private final double[][] byClock;
  private final double[][] byProcessor;

  private Rounds(int printers) {
    byClock = new double[printers][ROUNDS];
    byProcessor = new double[printers][ROUNDS];
  }

  public static Rounds of(LetterDocument letter, List<LetterPrinter> printers) {
    Rounds rounds = new Rounds(printers.size());
    printers.forEach(printer -> warmUp(printer, letter));
    for (int round = 0; round < ROUNDS; round++) {
      rounds.measure(round, printers, letter);
    }
    return rounds;
  }

  /** Letters a second by the clock on the wall. */
  public Figure lettersPerSecond(int printer) {
    return Figure.of(byClock[printer]);
  }

  /**
   * Letters a second of processor time, with all that the garbage collector and the compiler took: what an idle machine
   * gives at least.
   */
  public Figure lettersPerProcessorSecond(int printer) {
    return Figure.of(byProcessor[printer]);
  }

  /** How many times as many letters one printer makes by the clock as the other, round by round. */
  public Figure ratio(int printer, int other) {
    return ratio(byClock[printer], byClock[other]);
  }

  /** How many times as many letters one printer makes of the same processor time as the other, round by round. */
  public Figure ratioByProcessor(int printer, int other) {
    return ratio(byProcessor[printer], byProcessor[other]);
  }

  private static Figure ratio(double[] rates, double[] others) {
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ratios[round] = rates[round] / others[round];
    }
    return Figure.of(ratios);
  }

  private static void warmUp(LetterPrinter printer, LetterDocument letter) {
    long end = processorTime() + (long) (WARM_UP_SECONDS * 1e9);
    while (processorTime() < end) {
      printer.print(letter);
    }
  }

  private void measure(int round, List<LetterPrinter> printers, LetterDocument letter) {
    int[] letters = new int[printers.size()];
    long[] clock = new long[printers.size()];
    long[] processor = new long[printers.size()];
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = 0; i < printers.size(); i++) {
        long clockBefore = System.nanoTime();
        long processorBefore = processorTime();
        letters[i] += print(printers.get(i), letter, TURN_SECONDS);
        processor[i] += processorTime() - processorBefore;
        clock[i] += System.nanoTime() - clockBefore;
      }
    }
    for (int i = 0; i < printers.size(); i++) {
      byClock[i][round] = letters[i] * 1e9 / clock[i];
      byProcessor[i][round] = letters[i] * 1e9 / processor[i];
    }
  }

  private static int print(LetterPrinter printer, LetterDocument letter, double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    int letters = 0;
    do {
      printer.print(letter);
      letters++;
    } while (System.nanoTime() < end);
    return letters;
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
