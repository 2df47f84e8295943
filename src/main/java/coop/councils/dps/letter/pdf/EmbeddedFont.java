package coop.councils.dps.letter.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A subset of a face, made once and then written into any number of files.
 *
 * <p>Codes in the text are the glyph numbers of the whole face; a map leads from them to the subset. So a letter can
 * be set before its rare characters are known.
 */
final class EmbeddedFont {

  private final COSDictionary font;

  /**
   * @param glyphOf number of each glyph in the whole face by its number in the subset
   * @param characterOf the character each glyph of the whole face stands for
   */
  EmbeddedFont(
      FontShape shape,
      byte[] program,
      SortedMap<Integer, Integer> glyphOf,
      Map<Integer, Integer> characterOf,
      short[] widthOf) {
    String name = tag(characterOf) + "+" + shape.name();
    Stream fontFile = smallest(program);
    fontFile.setInt(COSName.LENGTH1, program.length);
    COSDictionary descriptor = shape.descriptor(name);
    descriptor.setItem(COSName.FONT_FILE2, fontFile);

    COSDictionary glyphs = Cos.dictionary("Font");
    glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    glyphs.setName(COSName.BASE_FONT, name);
    COSDictionary collection = Cos.inline();
    collection.setString(COSName.REGISTRY, "Adobe");
    collection.setString(COSName.ORDERING, "Identity");
    collection.setInt(COSName.SUPPLEMENT, 0);
    glyphs.setItem(COSName.CIDSYSTEMINFO, collection);
    glyphs.setItem(COSName.FONT_DESC, descriptor);
    glyphs.setItem(COSName.W, widths(characterOf, widthOf));
    glyphs.setItem(COSName.CID_TO_GID_MAP, smallest(glyphMap(glyphOf)));

    font = Cos.dictionary("Font");
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(glyphs));
    font.setItem(COSName.TO_UNICODE, smallest(toUnicode(characterOf)));
  }

  /** The font as an object that any number of files may hold. */
  COSDictionary font() {
    return font;
  }

  private static Stream smallest(byte[] bytes) {
    return Stream.deflated(Stream.deflate(bytes, bytes.length, Deflater.BEST_COMPRESSION));
  }

  /** The six letters that tell subsets apart, always the same for the same characters. */
  private static String tag(Map<Integer, Integer> characterOf) {
    CRC32 sum = new CRC32();
    sum.update(characterOf.toString().getBytes(StandardCharsets.US_ASCII));
    long value = sum.getValue();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++, value /= 26) {
      tag.append((char) ('A' + value % 26));
    }
    return tag.toString();
  }

  private static byte[] glyphMap(SortedMap<Integer, Integer> glyphOf) {
    byte[] map = new byte[2 * (glyphOf.get(glyphOf.lastKey()) + 1)];
    glyphOf.forEach((inSubset, inFace) -> {
      map[2 * inFace] = (byte) (inSubset >> 8);
      map[2 * inFace + 1] = inSubset.byteValue();
    });
    return map;
  }

  private static COSArray widths(Map<Integer, Integer> characterOf, short[] widthOf) {
    COSArray all = Cos.array();
    COSArray run = null;
    int next = -1;
    for (Map.Entry<Integer, Integer> entry : characterOf.entrySet()) {
      if (entry.getKey() != next) {
        run = Cos.array();
        all.add(COSInteger.get(entry.getKey()));
        all.add(run);
      }
      run.add(COSInteger.get(widthOf[entry.getValue()]));
      next = entry.getKey() + 1;
    }
    return all;
  }

  /**
   * Tells readers and copiers of text which character each glyph is. Runs of neighbours share a line and may not cross
   * a boundary of 256 glyphs; a block of the map holds at most 100 lines.
   */
  private static byte[] toUnicode(Map<Integer, Integer> characterOf) {
    StringBuilder map = new StringBuilder("""
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        """);
    List<int[]> runs = runs(characterOf);
    for (int from = 0; from < runs.size(); from += 100) {
      List<int[]> block = runs.subList(from, Math.min(from + 100, runs.size()));
      map.append(block.size()).append(" beginbfrange\n");
      for (int[] run : block) {
        map.append(String.format(Locale.ROOT, "<%04X> <%04X> <%04X>\n", run[0], run[1], run[2]));
      }
      map.append("endbfrange\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** First and last glyph of each run, and the character of the first. */
  private static List<int[]> runs(Map<Integer, Integer> characterOf) {
    List<int[]> runs = new ArrayList<>();
    int[] run = {-1, -1, -1};
    for (Map.Entry<Integer, Integer> entry : characterOf.entrySet()) {
      int glyph = entry.getKey();
      boolean goesOn = glyph == run[1] + 1 && glyph % 256 != 0
          && entry.getValue() == run[2] + glyph - run[0] && entry.getValue() % 256 != 0;
      if (!goesOn) {
        run = new int[] {glyph, glyph, entry.getValue()};
        runs.add(run);
      }
      run[1] = glyph;
    }
    return runs;
  }
}
