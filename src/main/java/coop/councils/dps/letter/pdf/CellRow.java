package coop.councils.dps.letter.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of cells over a rule. It stays whole where it fits on a page; a taller one is cut between its lines.
 *
 * @param padding white space above and below the text in points
 * @param rule thickness of the rule below it in points
 */
record CellRow(List<Cell> cells, float padding, float rule, int ruleColour) {

  /** A cell whose text is broken into lines already. */
  record Cell(Element element, TextSetter.Block text, List<Line> lines, TextStyle style, float x, float width,
      boolean toTheRight) {

    void draw(Sheet sheet, float top) {
      for (int i = 0; i < lines.size(); i++) {
        drawLine(i, sheet, top + i * style.leading());
      }
    }

    void drawLine(int index, Sheet sheet, float top) {
      text.draw(sheet, lines.get(index), start(lines.get(index)), top);
    }

    private float start(Line line) {
      return toTheRight ? x + width - line.width() : x;
    }
  }

  float height() {
    return textHeight() + 2 * padding;
  }

  List<Strip> strips(float tallest) {
    if (height() <= tallest) {
      return List.of(Strip.of(height(), this::draw));
    }
    int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int index = i;
      boolean last = i == count - 1;
      float above = i == 0 ? padding : 0;
      float height = above + leading() + (last ? padding : 0);
      strips.add(Strip.of(height, (sheet, top) -> {
        cells.stream().filter(cell -> index < cell.lines().size())
            .forEach(cell -> cell.drawLine(index, sheet, top + above));
        if (last) {
          drawRule(sheet, top + height);
        }
      }));
    }
    return strips;
  }

  /** The same row as an artifact, for the later pages of its table. */
  void drawAgain(Sheet sheet, float top) {
    for (Cell cell : cells) {
      float y = footOf(cell, top);
      for (Line line : cell.lines()) {
        float x = cell.start(line);
        for (Line.Piece piece : line.pieces()) {
          sheet.text(Artifact.HEADER, piece.text(), cell.style(), x, y + cell.style().baseline());
          x += piece.width();
        }
        y += cell.style().leading();
      }
    }
    drawRule(sheet, top + height());
  }

  /** Draws the row with its cells standing on its foot, as heads of columns do. */
  void drawOnFoot(Sheet sheet, float top) {
    cells.forEach(cell -> cell.draw(sheet, footOf(cell, top)));
    drawRule(sheet, top + height());
  }

  private void draw(Sheet sheet, float top) {
    cells.forEach(cell -> cell.draw(sheet, top + padding));
    drawRule(sheet, top + height());
  }

  private float footOf(Cell cell, float top) {
    return top + height() - padding - cell.lines().size() * cell.style().leading();
  }

  private void drawRule(Sheet sheet, float y) {
    sheet.fill(Paper.LEFT, y - rule, Paper.MEASURE, rule, ruleColour);
  }

  private float textHeight() {
    float height = leading();
    for (Cell cell : cells) {
      height = Math.max(height, cell.lines().size() * cell.style().leading());
    }
    return height;
  }

  private float leading() {
    float leading = 0;
    for (Cell cell : cells) {
      leading = Math.max(leading, cell.style().leading());
    }
    return leading;
  }
}
