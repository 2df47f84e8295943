package coop.councils.dps.letter.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A table with one header row, repeated on each page it runs over.
 *
 * @param caption what the table shows, printed above it, or empty
 * @param rowHeaders whether the first cell of each row names the row
 */
public record Table(String caption, List<Column> columns, List<Row> rows, boolean rowHeaders) implements Block {

  /**
   * A column.
   *
   * @param numeric whether its cells are numbers, which are set against the right edge
   */
  public record Column(String header, boolean numeric) {

    public Column {
      Texts.required(header, "column header");
    }

    public static Column text(String header) {
      return new Column(header, false);
    }

    public static Column number(String header) {
      return new Column(header, true);
    }
  }

  /**
   * A row.
   *
   * @param total whether the row sums up the rows above it
   */
  public record Row(List<RichText> cells, boolean total) {

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(String... cells) {
      return new Row(texts(cells), false);
    }

    public static Row total(String... cells) {
      return new Row(texts(cells), true);
    }

    private static List<RichText> texts(String... cells) {
      return Arrays.stream(cells).map(RichText::of).toList();
    }
  }

  public Table {
    Objects.requireNonNull(caption, "caption");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table needs a column");
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
      }
    }
  }
}
