package coop.councils.dps.sheet.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that were merged, such as A2:A4.
 *
 * @param row of the first cell, from 1
 * @param column of the first cell, from 0
 */
record CellRange(String text, int row, int column) {

  private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}\\d{1,7}");

  static Optional<CellRange> of(String text) {
    Matcher range = FORM.matcher(text == null ? "" : text);
    return range.matches() ? Optional.of(new CellRange(text, Integer.parseInt(range.group(2)), index(range.group(1))))
        : Optional.empty();
  }

  private static int index(String letters) {
    return letters.chars().reduce(0, (index, letter) -> index * 26 + letter - 'A' + 1) - 1;
  }

  /** The letters of a column by its number from 0. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
