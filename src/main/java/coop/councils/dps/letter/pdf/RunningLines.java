package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.LetterDocument;
import java.util.List;
import java.util.stream.Collectors;

/** Draws what repeats on the pages, as artifacts: the authority above later pages, title and page count below all. */
final class RunningLines {

  private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 8f, 11f, TextStyle.QUIET);
  private static final float HEAD = Paper.mm(15);
  private static final float FOOT = Paper.HEIGHT - Paper.mm(15);
  private static final int RULE = 0xD2D5D8;

  private final LineBreaker breaker;

  RunningLines(LineBreaker breaker) {
    this.breaker = breaker;
  }

  void draw(List<Sheet> sheets, LetterDocument letter) {
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String count = letter.parts().stream().map(part -> part.words().page()).distinct()
          .collect(Collectors.joining(" / "))
          .replace("{page}", Integer.toString(i + 1))
          .replace("{pages}", Integer.toString(sheets.size()));
      pair(sheet, Artifact.FOOTER, letter.title() + "  ·  " + letter.reference(), count, FOOT);
      if (i > 0) {
        pair(sheet, Artifact.HEADER, letter.letterhead().authority(), letter.first().date(), HEAD);
        sheet.fill(Paper.LEFT, HEAD + 5, Paper.MEASURE, 0.5f, RULE);
      }
    }
  }

  /** A text at each margin; the left one is cut where it would meet the right one. */
  private void pair(Sheet sheet, Artifact as, String left, String right, float baseline) {
    List<Line> end = breaker.lines(right, STYLE, Paper.MEASURE / 2);
    float endWidth = end.get(0).width();
    List<Line> start = breaker.lines(left.replace('\n', ' '), STYLE, Paper.MEASURE - endWidth - 24);
    draw(sheet, as, start.get(0), Paper.LEFT, baseline);
    if (start.size() > 1) {
      sheet.text(as, "…", STYLE, Paper.LEFT + start.get(0).width(), baseline);
    }
    draw(sheet, as, end.get(0), Paper.RIGHT - endWidth, baseline);
  }

  private static void draw(Sheet sheet, Artifact as, Line line, float x, float baseline) {
    sheet.text(as, line.pieces().get(0).text().stripTrailing(), STYLE, x, baseline);
  }
}
