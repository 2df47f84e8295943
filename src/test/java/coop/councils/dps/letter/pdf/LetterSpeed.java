package coop.councils.dps.letter.pdf;

import java.util.Arrays;
import java.util.Locale;

/** Measures how many two-page letters one thread prints in a second; run by hand, not a test. */
public final class LetterSpeed {

  private LetterSpeed() {}

  public static void main(String[] arguments) {
    LetterPdf printer = new LetterPdf();
    double[] rates = new double[11];
    for (int round = -3; round < rates.length; round++) {
      long start = System.nanoTime();
      int letters = 500;
      for (int i = 0; i < letters; i++) {
        printer.render(Letters.award());
      }
      double rate = letters * 1e9 / (System.nanoTime() - start);
      if (round >= 0) {
        rates[round] = rate;
      }
    }
    Arrays.sort(rates);
    System.out.printf(Locale.ROOT, "letters/s: median %.0f, from %.0f to %.0f%n", rates[5], rates[0], rates[10]);
  }
}
