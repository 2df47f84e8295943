package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.Picture;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * One page: takes text and rules at places measured from its top left corner and writes them as marked content.
 * Pieces of the same element that follow each other share one mark.
 */
final class Sheet {

  private final Fonts fonts;
  private final RareCharacters rare;
  private final Pictures pictures;
  private final COSDictionary page = Cos.dictionary("Page");
  private final COSArray marked = new COSArray();
  private final List<Link> links = new ArrayList<>();
  private final Operators out = new Operators();
  private Mark mark;
  private boolean inText;
  private String font = "";
  private float size;
  private int colour = -1;

  /** A link's or field's place on this page, with the element that owns it. */
  record Link(Element element, COSDictionary annotation) {}

  Sheet(Fonts fonts, RareCharacters rare, Pictures pictures) {
    this.fonts = fonts;
    this.rare = rare;
    this.pictures = pictures;
  }

  COSDictionary page() {
    return page;
  }

  /** The elements whose text is on this page, by the number of their mark. */
  COSArray marked() {
    return marked;
  }

  List<Link> links() {
    return links;
  }

  /** Gives the element the next number among this page's marks. */
  int mark(Element element) {
    marked.add(element.dictionary());
    return marked.size() - 1;
  }

  /** Writes text on one line, its letters standing on the baseline. */
  void text(Mark as, String text, TextStyle style, float x, float baseline) {
    begin(as);
    if (!inText) {
      out.raw("BT\n");
      inText = true;
    }
    if (style.colour() != colour) {
      colour = style.colour();
      out.colour(colour).raw("rg\n");
    }
    out.raw("1 0 0 1 ").number(x).number(Paper.HEIGHT - baseline).raw("Tm\n");
    int at = 0;
    while (at < text.length()) {
      boolean common = fonts.isCommon(text.charAt(at));
      Face face = fonts.faceOf(text.charAt(at), style.face());
      int end = at + 1;
      while (end < text.length() && fonts.isCommon(text.charAt(end)) == common
          && fonts.faceOf(text.charAt(end), style.face()) == face) {
        end++;
      }
      run(text, at, end, face, common, style);
      at = end;
    }
  }

  /** Fills a rectangle as an artifact. */
  void fill(float x, float top, float width, float height, int rgb) {
    begin(Artifact.LAYOUT);
    if (rgb != colour) {
      colour = rgb;
      out.colour(colour).raw("rg\n");
    }
    out.number(x).number(Paper.HEIGHT - top - height).number(width).number(height).raw("re f\n");
  }

  /** Draws a picture as a figure with its alternative text. */
  void picture(Element figure, String alternative, Picture picture, float x, float top, float width, float height) {
    float y = Paper.HEIGHT - top - height;
    figure.showing(alternative, Cos.numbers(x, y, x + width, y + height));
    begin(figure);
    closeText();
    out.raw("q ").number(width).raw("0 0 ").number(height).number(x).number(y).raw("cm /")
        .raw(pictures.nameOf(picture)).raw(" Do Q\n");
  }

  /** Draws a QR code, ink on the white of the paper, as a figure with its alternative text. */
  void code(Element figure, String alternative, QrCode code, float x, float top, float width) {
    float y = Paper.HEIGHT - top - width;
    figure.showing(alternative, Cos.numbers(x, y, x + width, y + width));
    begin(figure);
    closeText();
    if (colour != TextStyle.INK) {
      colour = TextStyle.INK;
      out.colour(colour).raw("rg\n");
    }
    float module = width / code.modules();
    out.raw("q ").number(module).raw("0 0 ").number(-module).number(x).number(y + width).raw("cm\n");
    code.draw(out);
    out.raw("Q\n");
  }

  /** Makes the rectangle lead to an address. */
  void link(Element element, String text, String address, float x, float top, float width, float height) {
    COSDictionary annotation = Cos.dictionary("Annot");
    annotation.setItem(COSName.SUBTYPE, Cos.name("Link"));
    annotation.setItem(COSName.RECT, Cos.numbers(x, Paper.HEIGHT - top - height, x + width, Paper.HEIGHT - top));
    annotation.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
    annotation.setInt(COSName.F, 4);
    annotation.setItem(COSName.P, page);
    annotation.setString(COSName.CONTENTS, text);
    COSDictionary action = Cos.inline();
    action.setItem(COSName.S, Cos.name("URI"));
    action.setString(Cos.name("URI"), address);
    annotation.setItem(COSName.A, action);
    annotate(element, annotation);
  }

  /** Puts an annotation on the page as part of an element. */
  void annotate(Element element, COSDictionary annotation) {
    element.owns(annotation, page);
    links.add(new Link(element, annotation));
  }

  /** Closes the page's content and returns it. */
  Operators finish() {
    end();
    return out;
  }

  private void run(String text, int from, int to, Face face, boolean common, TextStyle style) {
    Typeface typeface = fonts.typeface(face);
    String resource = common ? face.resource() : face.rareResource();
    if (!resource.equals(font) || style.size() != size) {
      font = resource;
      size = style.size();
      out.raw("/").raw(font).raw(" ").number(size).raw("Tf\n");
    }
    out.openText();
    for (int i = from; i < to; i++) {
      char character = text.charAt(i);
      if (!common) {
        rare.add(face, character);
      }
      int kerning = i > from ? typeface.kerning(text.charAt(i - 1), character) : 0;
      if (kerning != 0) {
        out.kern(kerning);
      }
      out.glyph(typeface.glyph(character));
    }
    out.closeText();
  }

  private void begin(Mark next) {
    if (mark != next) {
      end();
      mark = next;
      out.raw(mark.open(this));
    }
  }

  private void closeText() {
    if (inText) {
      out.raw("ET\n");
      inText = false;
    }
  }

  private void end() {
    closeText();
    if (mark != null) {
      out.raw("EMC\n");
      mark = null;
    }
  }
}
