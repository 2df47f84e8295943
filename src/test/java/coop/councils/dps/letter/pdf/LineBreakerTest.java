package coop.councils.dps.letter.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.letter.domain.RichText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final Fonts FONTS = new Fonts();
  private static final LineBreaker BREAKER = new LineBreaker(FONTS, new PrintableText(FONTS));

  @Test
  void linesFitTheirColumnAndKeepEveryWord() {
    String text = Letters.words(2_000);
    List<Line> lines = BREAKER.lines(text, TextStyle.BODY, 200);
    assertTrue(lines.stream().allMatch(line -> line.width() <= 200.1f));
    assertEquals(text, lines.stream().map(LineBreakerTest::text).collect(Collectors.joining()));
  }

  @Test
  void aLineFeedStartsALine() {
    assertEquals(List.of("one ", "two"), texts(BREAKER.lines("one\n\ntwo\n", TextStyle.BODY, 200)));
  }

  @Test
  void aWordWiderThanItsColumnIsCut() {
    List<Line> lines = BREAKER.lines("x".repeat(300), TextStyle.BODY, 100);
    assertTrue(lines.size() > 10);
    assertTrue(lines.stream().allMatch(line -> line.width() <= 100.1f));
  }

  @Test
  void aColumnNarrowerThanALetterStillMovesOn() {
    assertEquals(3, BREAKER.lines("abc", TextStyle.BODY, 1).size());
  }

  @Test
  void compoundsBreakAfterTheirHyphenAndNumbersDoNot() {
    float width = BREAKER.width("sub-", TextStyle.BODY) + 1;
    assertEquals("sub-", texts(BREAKER.lines("sub-contract", TextStyle.BODY, width)).get(0).strip());
    assertEquals(1, BREAKER.lines("2026-27", TextStyle.BODY, 60).size());
  }

  @Test
  void figuresStandInColumns() {
    for (TextStyle style : List.of(TextStyle.CELL, TextStyle.CELL_STRONG)) {
      assertEquals(BREAKER.width("1,111.11", style), BREAKER.width("8,888.88", style));
    }
  }

  @Test
  void neighboursAreKerned() {
    float apart = BREAKER.width("T", TextStyle.BODY) + BREAKER.width("o", TextStyle.BODY);
    assertTrue(BREAKER.width("To", TextStyle.BODY) < apart);
  }

  @Test
  void emphasisKeepsItsPlaceInTheLine() {
    Line line = BREAKER.lines(RichText.of("a ").then(RichText.strong("b")).then(RichText.of(" c")), TextStyle.BODY, 200)
        .get(0);
    assertEquals(List.of("a ", "b", " c"), line.pieces().stream().map(Line.Piece::text).toList());
    assertEquals(List.of(Face.REGULAR, Face.BOLD, Face.REGULAR),
        line.pieces().stream().map(Line.Piece::face).toList());
  }

  @Test
  void textWithoutInkHasNoLines() {
    assertEquals(List.of(), BREAKER.lines(" \n\u200B ", TextStyle.BODY, 200));
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(LineBreakerTest::text).toList();
  }

  private static String text(Line line) {
    return line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining());
  }
}
