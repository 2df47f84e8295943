package coop.councils.dps.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One face of the typeface with its glyph and width tables, read once and then shared by all threads.
 *
 * <p>Widths are in thousandths of the type size. Characters of the basic multilingual plane only: the face has no
 * others.
 */
final class Typeface {

  private static final int PLANE = 0x10000;

  /** What a viewer needs to draw glyphs; names and character maps stay out, the file's own tables replace them. */
  private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "glyf", "hmtx");

  private final byte[] program;
  private final char[] glyphs = new char[PLANE];
  private final short[] widths = new short[PLANE];
  private final FontShape shape;
  private final Kerning kerning;

  /**
   * @param common the characters that are kerned
   */
  Typeface(Face face, Collection<Integer> common) {
    program = Cos.resource(face.path());
    try (TrueTypeFont font = parse()) {
      float scale = 1000f / font.getUnitsPerEm();
      CmapLookup characters = font.getUnicodeCmapLookup();
      for (int character = ' '; character < PLANE; character++) {
        int glyph = characters.getGlyphId(character);
        glyphs[character] = (char) glyph;
        widths[character] = (short) Math.round(font.getAdvanceWidth(glyph) * scale);
      }
      shape = FontShape.of(font, scale);
      kerning = new Kerning(font, common, scale);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean covers(int character) {
    return character < PLANE && glyphs[character] != 0;
  }

  /** The glyph's number, which is also its code in the text of a page. */
  int glyph(int character) {
    return glyphs[character];
  }

  int width(int character) {
    return widths[character];
  }

  /** What the distance between two neighbours adds to the width of the left one, mostly less than nothing. */
  int kerning(char left, char right) {
    return kerning.between(left, right);
  }

  /** A part of this face with just these characters, ready to be put into files. */
  EmbeddedFont subset(Collection<Integer> characters) {
    try (TrueTypeFont font = parse()) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      Map<Integer, Integer> characterOf = new TreeMap<>();
      for (int character : characters) {
        subsetter.add(character);
        characterOf.merge(glyph(character), character, Math::min);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      subsetter.writeToStream(bytes);
      byte[] outlines = FontProgram.withoutInstructions(bytes.toByteArray());
      return new EmbeddedFont(shape, outlines, new TreeMap<>(subsetter.getGIDMap()), characterOf, widths);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private TrueTypeFont parse() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(program));
  }
}
