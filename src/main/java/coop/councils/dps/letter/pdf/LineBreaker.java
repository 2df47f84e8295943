package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Breaks texts into lines that fit a column, at spaces and after hyphens and strokes, and inside words only when a
 * word is wider than its column. Every line but the last of a paragraph ends in a space for those who read it aloud.
 */
final class LineBreaker {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Fonts fonts;
  private final PrintableText printable;

  LineBreaker(Fonts fonts, PrintableText printable) {
    this.fonts = fonts;
    this.printable = printable;
  }

  /** The lines of a text in a column of that many points; none for a text without ink. */
  List<Line> lines(RichText text, TextStyle style, float width) {
    Measured measured = new Measured(text, style);
    List<Line> lines = new ArrayList<>();
    int start = measured.skipSpaces(0);
    while (start < measured.length()) {
      int end = measured.endOfLine(start, width);
      int next = measured.skipSpaces(end);
      lines.add(measured.line(start, end, next < measured.length()));
      start = next;
    }
    return lines;
  }

  List<Line> lines(String text, TextStyle style, float width) {
    return lines(RichText.of(text), style, width);
  }

  /** Width of the text on one line, in points. */
  float width(String text, TextStyle style) {
    String clean = printable.onOneLine(text);
    Typeface typeface = fonts.typeface(style.face());
    int width = 0;
    for (int i = 0; i < clean.length(); i++) {
      width += fonts.width(clean.charAt(i), style.face());
      width += i > 0 ? typeface.kerning(clean.charAt(i - 1), clean.charAt(i)) : 0;
    }
    return width * style.size() / 1000;
  }

  /** Width of the text's longest word, in points. */
  float widestWord(String text, TextStyle style) {
    float widest = 0;
    for (String word : WHITE_SPACE.split(text)) {
      widest = Math.max(widest, width(word, style));
    }
    return widest;
  }

  /** A text with the width of each of its characters and its distance from the one before it. */
  private final class Measured {

    private final TextStyle style;
    private final RichText source;
    private final StringBuilder text = new StringBuilder();
    private final int[] spanEnds;
    private final float[] widths;
    private final float[] kerning;

    Measured(RichText source, TextStyle style) {
      this.style = style;
      this.source = source;
      this.spanEnds = new int[source.spans().size()];
      for (int span = 0; span < spanEnds.length; span++) {
        text.append(printable.of(source.spans().get(span).text()));
        spanEnds[span] = text.length();
      }
      this.widths = new float[text.length()];
      this.kerning = new float[text.length()];
      int at = 0;
      for (int span = 0; span < spanEnds.length; span++) {
        Typeface typeface = fonts.typeface(face(span));
        for (int first = at; at < spanEnds[span]; at++) {
          char character = text.charAt(at);
          widths[at] = character == '\n' ? 0 : fonts.width(character, face(span)) * style.size() / 1000;
          if (at > first) {
            kerning[at] = typeface.kerning(text.charAt(at - 1), text.charAt(at)) * style.size() / 1000;
          }
        }
      }
    }

    int length() {
      return text.length();
    }

    int skipSpaces(int from) {
      int at = from;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      return at;
    }

    int endOfLine(int start, float column) {
      float width = 0;
      int lastBreak = start;
      for (int at = start; at < text.length(); at++) {
        char character = text.charAt(at);
        if (character == '\n') {
          return at;
        }
        if (character == ' ') {
          lastBreak = at;
        }
        width += widths[at] + (at > start ? kerning[at] : 0);
        if (width > column + 0.01f && character != ' ') {
          return lastBreak > start ? lastBreak : Math.max(at, start + 1);
        }
        if (breaksAfter(at)) {
          lastBreak = at + 1;
        }
      }
      return text.length();
    }

    Line line(int start, int end, boolean more) {
      int inkEnd = end;
      while (inkEnd > start && isSpace(text.charAt(inkEnd - 1))) {
        inkEnd--;
      }
      List<Line.Piece> pieces = new ArrayList<>();
      float lineWidth = 0;
      int from = start;
      for (int span = 0; span < spanEnds.length && from < inkEnd; span++) {
        int to = Math.min(spanEnds[span], inkEnd);
        if (to > from) {
          float width = 0;
          for (int at = from; at < to; at++) {
            width += widths[at] + (at > from ? kerning[at] : 0);
          }
          String ink = text.substring(from, to) + (more && to == inkEnd ? " " : "");
          RichText.Span origin = source.spans().get(span);
          pieces.add(new Line.Piece(ink, face(span), width, span, origin.address(), origin.language()));
          lineWidth += width;
          from = to;
        }
      }
      return new Line(pieces, lineWidth);
    }

    private Face face(int span) {
      return source.spans().get(span).strong() ? Face.BOLD : style.face();
    }

    private boolean breaksAfter(int at) {
      char character = text.charAt(at);
      return (character == '-' || character == '–' || character == '—' || character == '/')
          && at > 0
          && at + 1 < text.length()
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isSpace(char character) {
      return character == ' ' || character == '\n';
    }
  }
}
