package coop.councils.dps.letter.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A TrueType font program without the instructions that fitted its outlines to the coarse screens of old: half its
 * size, and every letter carries it. Layout of the tables: OpenType specification, chapters glyf, loca, head.
 */
final class FontProgram {

  private static final int COMPOSITE_LONG_ARGUMENTS = 0x0001;
  private static final int COMPOSITE_SCALE = 0x0008;
  private static final int COMPOSITE_MORE = 0x0020;
  private static final int COMPOSITE_TWO_SCALES = 0x0040;
  private static final int COMPOSITE_MATRIX = 0x0080;
  private static final int COMPOSITE_INSTRUCTIONS = 0x0100;
  private static final int HEAD_CHECKSUM = 8;
  private static final int HEAD_LONG_OFFSETS = 50;
  private static final int WHOLE_FILE_SUM = 0xB1B0AFBA;

  private FontProgram() {}

  static byte[] withoutInstructions(byte[] program) {
    SortedMap<String, byte[]> tables = tables(ByteBuffer.wrap(program));
    ByteBuffer head = ByteBuffer.wrap(tables.get("head"));
    ByteBuffer places = ByteBuffer.wrap(tables.get("loca"));
    boolean longPlaces = head.getShort(HEAD_LONG_OFFSETS) == 1;
    ByteBuffer glyphs = ByteBuffer.wrap(tables.get("glyf"));
    int count = places.capacity() / (longPlaces ? 4 : 2) - 1;
    ByteBuffer newPlaces = ByteBuffer.allocate(4 * (count + 1));
    ByteBuffer newGlyphs = ByteBuffer.allocate(glyphs.capacity() + 4 * count);
    for (int glyph = 0; glyph < count; glyph++) {
      newPlaces.putInt(newGlyphs.position());
      int from = place(places, glyph, longPlaces);
      int to = place(places, glyph + 1, longPlaces);
      if (to > from) {
        copyOutline(glyphs.slice(from, to - from), newGlyphs);
      }
    }
    newPlaces.putInt(newGlyphs.position());
    head.putShort(HEAD_LONG_OFFSETS, (short) 1);
    head.putInt(HEAD_CHECKSUM, 0);
    tables.put("loca", newPlaces.array());
    tables.put("glyf", Arrays.copyOf(newGlyphs.array(), newGlyphs.position()));
    return file(tables);
  }

  private static SortedMap<String, byte[]> tables(ByteBuffer program) {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    int count = program.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      StringBuilder tag = new StringBuilder();
      for (int letter = 0; letter < 4; letter++) {
        tag.append((char) program.get(entry + letter));
      }
      byte[] table = new byte[program.getInt(entry + 12)];
      program.get(program.getInt(entry + 8), table);
      tables.put(tag.toString(), table);
    }
    return tables;
  }

  private static int place(ByteBuffer places, int glyph, boolean longPlaces) {
    return longPlaces ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
  }

  private static void copyOutline(ByteBuffer glyph, ByteBuffer to) {
    int contours = glyph.getShort(0);
    int afterHead = 10;
    if (contours >= 0) {
      int instructions = afterHead + 2 * contours;
      int points = instructions + 2 + Short.toUnsignedInt(glyph.getShort(instructions));
      to.put(glyph.slice(0, instructions)).putShort((short) 0);
      to.put(glyph.slice(points, glyph.capacity() - points));
    } else {
      to.put(glyph.slice(0, endOfComponents(glyph, afterHead)));
    }
    while (to.position() % 4 != 0) {
      to.put((byte) 0);
    }
  }

  /** Clears the components' word that instructions follow, and tells where the components end. */
  private static int endOfComponents(ByteBuffer glyph, int first) {
    int at = first;
    int flags;
    do {
      flags = glyph.getShort(at);
      glyph.putShort(at, (short) (flags & ~COMPOSITE_INSTRUCTIONS));
      at += 4 + ((flags & COMPOSITE_LONG_ARGUMENTS) != 0 ? 4 : 2);
      if ((flags & COMPOSITE_SCALE) != 0) {
        at += 2;
      } else if ((flags & COMPOSITE_TWO_SCALES) != 0) {
        at += 4;
      } else if ((flags & COMPOSITE_MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & COMPOSITE_MORE) != 0);
    return at;
  }

  private static byte[] file(SortedMap<String, byte[]> tables) {
    int size = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    ByteBuffer file = ByteBuffer.allocate(size);
    int entries = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * entries));
    file.putShort((short) Integer.numberOfTrailingZeros(entries)).putShort((short) (16 * (tables.size() - entries)));
    int offset = 12 + 16 * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.put(offset, table.getValue());
      table.getKey().chars().forEach(letter -> file.put((byte) letter));
      int length = padded(table.getValue().length);
      file.putInt(sum(file, offset, length)).putInt(offset).putInt(table.getValue().length);
      head = table.getKey().equals("head") ? offset : head;
      offset += length;
    }
    file.putInt(head + HEAD_CHECKSUM, WHOLE_FILE_SUM - sum(file, 0, size));
    return file.array();
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
