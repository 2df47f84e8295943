package coop.councils.dps.bench;

import java.util.Arrays;
import java.util.Locale;

/** What the rounds of a measurement gave. */
public record Figure(double median, double least, double most) {

  static Figure of(double[] rounds) {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    return new Figure(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  /** The median with least and most, each with as many decimals. */
  public String with(int decimals) {
    String number = "%." + decimals + "f";
    return String.format(Locale.ROOT, number + " (" + number + " to " + number + ")", median, least, most);
  }
}
