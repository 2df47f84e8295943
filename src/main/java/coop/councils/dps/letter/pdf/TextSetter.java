package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets texts as strips of one line each and draws their lines, links included. */
final class TextSetter {

  private static final int LINK = 0x1D4F91;

  private final LineBreaker breaker;

  TextSetter(LineBreaker breaker) {
    this.breaker = breaker;
  }

  LineBreaker breaker() {
    return breaker;
  }

  /** A text in a column, with no single first or last line of a paragraph alone on a page. */
  List<Strip> strips(Element element, RichText text, TextStyle style, float x, float width) {
    List<Strip> strips = new ArrayList<>();
    List<Line> lines = breaker.lines(text, style, width);
    Block block = new Block(element, style);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Strip strip = Strip.of(style.leading(), (sheet, top) -> block.draw(sheet, line, x, top));
      boolean keep = i == 0 && lines.size() > 1 || i == lines.size() - 2;
      strips.add(keep ? strip.kept() : strip);
    }
    return strips;
  }

  /** Lines of one text; a link or words of another language are one element even when they run over lines. */
  static final class Block {

    private final Element element;
    private final TextStyle style;
    private final Map<Integer, Element> elementOfSpan = new HashMap<>();

    Block(Element element, TextStyle style) {
      this.element = element;
      this.style = style;
    }

    void draw(Sheet sheet, Line line, float x, float top) {
      float at = x;
      for (Line.Piece piece : line.pieces()) {
        boolean isLink = !piece.address().isEmpty();
        TextStyle look = new TextStyle(piece.face(), style.size(), style.leading(), isLink ? LINK : style.colour());
        if (isLink) {
          Element link = elementOf(piece, "Link");
          sheet.text(link, piece.text(), look, at, top + style.baseline());
          sheet.link(link, piece.text().strip(), piece.address(), at, top, piece.width(), style.leading());
          sheet.fill(at, top + style.baseline() + 1.4f, piece.width(), 0.5f, LINK);
        } else {
          Element text = piece.language().isEmpty() ? element : elementOf(piece, "Span");
          sheet.text(text, piece.text(), look, at, top + style.baseline());
        }
        at += piece.width();
      }
    }

    private Element elementOf(Line.Piece piece, String type) {
      return elementOfSpan.computeIfAbsent(piece.span(), any -> {
        Element child = element.child(type);
        return piece.language().isEmpty() ? child : child.in(piece.language());
      });
    }
  }
}
