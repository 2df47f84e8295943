package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.KeyValues;
import coop.councils.dps.letter.domain.RichText;
import coop.councils.dps.letter.domain.Table;
import java.util.ArrayList;
import java.util.List;

/** Sets tables and facts as rows over light rules, each cell one element with its scope where it is a head. */
final class TableSetter {

  private static final int LIGHT_RULE = 0xD2D5D8;
  private static final int STRONG_RULE = 0x6B7176;
  private static final float PADDING = 4;

  /** Up to so many rows a table is read at a glance, and stays on one page. */
  private static final int SMALL_TABLE = 8;

  private final TextSetter texts;
  private final ColumnWidths columnWidths;

  TableSetter(TextSetter texts) {
    this.texts = texts;
    this.columnWidths = new ColumnWidths(texts.breaker());
  }

  List<Strip> strips(Element parent, Table table) {
    Element element = parent.child("Table");
    List<Strip> strips = new ArrayList<>();
    if (!table.caption().isBlank()) {
      Element caption = element.child("Caption");
      texts.strips(caption, RichText.of(table.caption()), TextStyle.CAPTION, Paper.LEFT, Paper.MEASURE)
          .forEach(strip -> strips.add(strip.kept()));
    }
    float[] widths = columnWidths.of(table);
    CellRow head = headRow(element.child("TR"), table, widths);
    strips.add(Strip.of(head.height(), head::drawOnFoot).kept());
    Strip.Head repeated = new Strip.Head(head.height(), head::drawAgain);
    Strip.Head overCutRow = new Strip.Head(head.height() + PADDING, head::drawAgain);
    float tallest = Paper.BOTTOM - Paper.NEXT_TOP - head.height();
    for (int i = 0; i < table.rows().size(); i++) {
      boolean totalNext = i + 1 < table.rows().size() && table.rows().get(i + 1).total();
      boolean closes = totalNext && !table.rows().get(i).total();
      List<Strip> row = row(element.child("TR"), table, i, widths, closes).strips(tallest);
      for (Strip strip : row) {
        strips.add(strip.under(strip == row.get(0) ? repeated : overCutRow));
      }
      boolean inSmallTable = table.rows().size() <= SMALL_TABLE && i + 1 < table.rows().size();
      if (totalNext || inSmallTable) {
        strips.set(strips.size() - 1, strips.get(strips.size() - 1).kept());
      }
    }
    return strips;
  }

  List<Strip> strips(Element parent, KeyValues facts) {
    if (facts.entries().isEmpty()) {
      return List.of();
    }
    Element element = parent.child("Table");
    float keys = 0;
    for (KeyValues.Entry entry : facts.entries()) {
      keys = Math.max(keys, texts.breaker().width(entry.key(), TextStyle.CELL_STRONG));
    }
    keys = Math.min(keys + 1, Paper.MEASURE * 0.36f);
    float[] widths = {keys, Paper.MEASURE - keys - ColumnWidths.GUTTER};
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.of(0.5f, (sheet, top) -> sheet.fill(Paper.LEFT, top, Paper.MEASURE, 0.5f, LIGHT_RULE)).kept());
    for (KeyValues.Entry entry : facts.entries()) {
      Element row = element.child("TR");
      CellRow cells = new CellRow(
          List.of(
              cell(row.child("TH").with("Table", "Scope", "Row"), RichText.of(entry.key()), TextStyle.CELL_STRONG,
                  widths, 0, false),
              cell(row.child("TD"), entry.value(), TextStyle.CELL, widths, 1, false)),
          PADDING, 0.5f, LIGHT_RULE);
      strips.addAll(cells.strips(Paper.BOTTOM - Paper.NEXT_TOP));
    }
    return strips;
  }

  private CellRow headRow(Element row, Table table, float[] widths) {
    List<CellRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Table.Column column = table.columns().get(i);
      Element head = row.child("TH").with("Table", "Scope", "Column");
      cells.add(cell(head, RichText.of(column.header()), TextStyle.CELL_HEAD, widths, i, column.numeric()));
    }
    return new CellRow(cells, PADDING, 0.9f, STRONG_RULE);
  }

  private CellRow row(Element element, Table table, int index, float[] widths, boolean closes) {
    Table.Row row = table.rows().get(index);
    List<CellRow.Cell> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      boolean names = i == 0 && table.rowHeaders();
      Element cell = names ? element.child("TH").with("Table", "Scope", "Row") : element.child("TD");
      TextStyle style = row.total() ? TextStyle.CELL_STRONG : TextStyle.CELL;
      cells.add(cell(cell, row.cells().get(i), style, widths, i, table.columns().get(i).numeric()));
    }
    boolean strong = closes || row.total();
    return new CellRow(cells, PADDING, strong ? 0.9f : 0.5f, strong ? STRONG_RULE : LIGHT_RULE);
  }

  private CellRow.Cell cell(
      Element element, RichText text, TextStyle style, float[] widths, int column, boolean toTheRight) {
    float x = Paper.LEFT;
    for (int i = 0; i < column; i++) {
      x += widths[i] + ColumnWidths.GUTTER;
    }
    List<Line> lines = texts.breaker().lines(text, style, widths[column]);
    return new CellRow.Cell(
        element, new TextSetter.Block(element, style), lines, style, x, widths[column], toTheRight);
  }
}
