package coop.councils.dps.letter.pdf;

import java.io.IOException;
import java.util.Collection;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * How much nearer two neighbours stand than their widths say, in thousandths of the type size, as the maker of the
 * typeface laid down ("To", "Yours"). Figures are never kerned among themselves: they have to stand in columns.
 */
final class Kerning {

  private static final short[] NONE = {};

  private final short[][] byLeft = new short[0x10000][];

  /** Reads the pairs among these characters. */
  Kerning(TrueTypeFont font, Collection<Integer> characters, float scale) throws IOException {
    KerningSubtable pairs = font.getKerning().getHorizontalKerningSubtable();
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    int last = characters.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int left : characters) {
      short[] row = NONE;
      for (int right : characters) {
        int distance = Math.round(pairs.getKerning(glyphs.getGlyphId(left), glyphs.getGlyphId(right)) * scale);
        if (distance != 0 && !(Character.isDigit(left) && Character.isDigit(right))) {
          row = row.length == 0 ? new short[last + 1] : row;
          row[right] = (short) distance;
        }
      }
      byLeft[left] = row;
    }
  }

  /** The change of distance, mostly negative, zero for characters outside the common ones. */
  int between(char left, char right) {
    short[] row = byLeft[left];
    return row == null || right >= row.length ? 0 : row[right];
  }
}
