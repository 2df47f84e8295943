package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.Table;

/**
 * Shares the width of the page among the columns of a table: numbers get what they need on one line, texts share the
 * rest by their length, and no column gets less than its longest word while there is room.
 */
final class ColumnWidths {

  /** White space between columns, in points. */
  static final float GUTTER = 16;

  /** A column of long texts counts as this wide, so that its neighbours keep room for theirs. */
  private static final float WIDEST_WISH = 0.6f * Paper.MEASURE;

  private final LineBreaker breaker;

  ColumnWidths(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /** Widths in points without the gutters; with these they fill the measure exactly. */
  float[] of(Table table) {
    int count = table.columns().size();
    float available = Paper.MEASURE - GUTTER * (count - 1);
    float[] least = new float[count];
    float[] wish = new float[count];
    for (int i = 0; i < count; i++) {
      measure(table, i, least, wish);
    }
    float leastSum = sum(least);
    float wishSum = sum(wish);
    float[] widths = new float[count];
    for (int i = 0; i < count; i++) {
      if (leastSum >= available) {
        widths[i] = least[i] * available / leastSum;
      } else if (wishSum > available) {
        widths[i] = least[i] + (wish[i] - least[i]) * (available - leastSum) / (wishSum - leastSum);
      } else {
        widths[i] = wish[i];
      }
    }
    if (wishSum < available) {
      widths[widest(table, wish)] += available - wishSum;
    }
    return widths;
  }

  private void measure(Table table, int column, float[] least, float[] wish) {
    Table.Column head = table.columns().get(column);
    least[column] = breaker.widestWord(head.header(), TextStyle.CELL_HEAD);
    wish[column] = Math.min(breaker.width(head.header(), TextStyle.CELL_HEAD), head.numeric() ? 72 : Paper.MEASURE);
    for (Table.Row row : table.rows()) {
      TextStyle style = row.total() ? TextStyle.CELL_STRONG : TextStyle.CELL;
      String cell = row.cells().get(column).plain();
      float width = breaker.width(cell, style);
      float unbroken = head.numeric() ? width : breaker.widestWord(cell, style);
      least[column] = Math.max(least[column], unbroken);
      wish[column] = Math.max(wish[column], width);
    }
    wish[column] = Math.max(Math.min(wish[column], WIDEST_WISH), least[column]);
  }

  /** The column that takes the room left over: the widest of text, else the first. */
  private static int widest(Table table, float[] wish) {
    int widest = -1;
    for (int i = 0; i < wish.length; i++) {
      if (!table.columns().get(i).numeric() && (widest < 0 || wish[i] > wish[widest])) {
        widest = i;
      }
    }
    return Math.max(widest, 0);
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
