package coop.councils.dps.letter.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes a new file as small as ISO 32000-1 lets it be: streams on their own, all other objects together in one
 * compressed stream (7.5.7), and the table of their places compressed too (7.5.8). Most objects of a letter are the
 * nodes of its structure, which are much alike and shrink well.
 *
 * <p>Objects are numbered in the order in which they are found from the catalog, so that the same letter gives the same
 * bytes.
 */
final class CompactFile {

  /** The bytes beyond ASCII say that the file is not all text, as 7.5.2 recommends. */
  private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n',
      '%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'};
  private static final int DEFLATE_LEVEL = 1;
  private static final int USUAL_OBJECTS = 512;

  /** The stream that holds the others has the number 1; number 0 stands for none. */
  private static final int CONTAINER = 1;
  private static final int FIRST_FOUND = 2;

  private static final int FREE = 0;
  private static final int AT_OFFSET = 1;
  private static final int IN_CONTAINER = 2;

  private final Map<COSBase, Integer> numbers = new IdentityHashMap<>(USUAL_OBJECTS);
  private final List<COSBase> found = new ArrayList<>(USUAL_OBJECTS);
  private final Ascii file = new Ascii(65_536);

  private CompactFile() {}

  /** @param id sixteen bytes that tell the file from every other */
  static byte[] of(COSDictionary catalog, COSDictionary info, byte[] id) {
    CompactFile file = new CompactFile();
    file.number(catalog);
    file.number(info);
    return file.write(catalog, info, id);
  }

  private byte[] write(COSDictionary catalog, COSDictionary info, byte[] id) {
    file.bytes(HEAD, HEAD.length);
    Ascii members = new Ascii(32_768);
    Ascii index = new Ascii(2048);
    Ascii table = new Ascii(4096);
    int inContainer = 0;
    // What is found on the way is added to the end of the list.
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i) instanceof Stream stream) {
        row(table, AT_OFFSET, file.length(), 0);
        object(FIRST_FOUND + i, stream);
      } else {
        row(table, IN_CONTAINER, CONTAINER, inContainer++);
        index.integer(FIRST_FOUND + i).raw(" ").integer(members.length()).raw(" ");
        value(members, found.get(i));
        members.raw("\n");
      }
    }
    int container = file.length();
    object(CONTAINER, container(index, members, inContainer));
    int places = file.length();
    Ascii rows = new Ascii(table.length() + 32);
    row(rows, FREE, 0, 0xFFFF);
    row(rows, AT_OFFSET, container, 0);
    rows.bytes(table.array(), table.length());
    row(rows, AT_OFFSET, places, 0);
    object(FIRST_FOUND + found.size(), places(rows, catalog, info, id));
    file.raw("startxref\n").integer(places).raw("\n%%EOF\n");
    return file.copy();
  }

  private static Stream container(Ascii index, Ascii members, int count) {
    int first = index.length();
    index.bytes(members.array(), members.length());
    Stream container = Stream.deflated(Stream.deflate(index.array(), index.length(), DEFLATE_LEVEL));
    container.setItem(COSName.TYPE, COSName.OBJ_STM);
    container.setInt(COSName.N, count);
    container.setInt(COSName.FIRST, first);
    return container;
  }

  private Stream places(Ascii rows, COSDictionary catalog, COSDictionary info, byte[] id) {
    Stream places = Stream.deflated(Stream.deflate(rows.array(), rows.length(), DEFLATE_LEVEL));
    places.setItem(COSName.TYPE, COSName.XREF);
    places.setInt(COSName.SIZE, FIRST_FOUND + found.size() + 1);
    places.setItem(COSName.W, Cos.numbers(1, 4, 4));
    places.setItem(COSName.ROOT, catalog);
    places.setItem(COSName.INFO, info);
    places.setItem(COSName.ID, Cos.array(new COSString(id), new COSString(id)));
    return places;
  }

  /** A row of the table: its kind in one byte, a place in four, a second place in four. */
  private static void row(Ascii table, int kind, int place, int second) {
    table.one(kind);
    four(table, place);
    four(table, second);
  }

  private static void four(Ascii table, int value) {
    table.one(value >> 24).one(value >> 16).one(value >> 8).one(value);
  }

  private void object(int number, Stream stream) {
    file.integer(number).raw(" 0 obj\n");
    value(file, stream);
    file.raw("stream\n");
    file.bytes(stream.bytes(), stream.bytes().length);
    file.raw("\nendstream\nendobj\n");
  }

  private int number(COSBase object) {
    return numbers.computeIfAbsent(object, unknown -> {
      found.add(unknown);
      return FIRST_FOUND + found.size() - 1;
    });
  }

  /** An entry of an array or dictionary: in place, or a reference to an object of its own. */
  private void entry(Ascii out, COSBase value) {
    if ((value instanceof COSDictionary || value instanceof COSArray) && (!value.isDirect() || value instanceof Stream)) {
      out.integer(number(value)).raw(" 0 R");
    } else {
      value(out, value);
    }
  }

  private void value(Ascii out, COSBase value) {
    if (value instanceof COSName name) {
      name(out, name);
    } else if (value instanceof COSInteger integer) {
      out.integer(integer.longValue());
    } else if (value instanceof COSDictionary dictionary) {
      dictionary(out, dictionary);
    } else if (value instanceof COSArray array) {
      array(out, array);
    } else if (value instanceof COSString string) {
      string(out, string.getBytes());
    } else if (value instanceof COSFloat number) {
      out.decimal(number.floatValue());
    } else if (value instanceof COSBoolean truth) {
      out.raw(truth.getValue() ? "true" : "false");
    } else {
      throw new IllegalArgumentException("No letter holds " + value);
    }
  }

  private void dictionary(Ascii out, COSDictionary dictionary) {
    out.raw("<<");
    dictionary.forEach((name, value) -> {
      name(out, name);
      out.raw(" ");
      entry(out, value);
    });
    out.raw(">>");
  }

  private void array(Ascii out, COSArray array) {
    out.raw("[");
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.raw(" ");
      }
      entry(out, array.get(i));
    }
    out.raw("]");
  }

  /** 7.3.5: whatever is not a regular character is written by its code. */
  private static void name(Ascii out, COSName name) {
    out.raw("/");
    for (byte character : name.getBytes()) {
      if (character > ' ' && character < 0x7F && "()<>[]{}/%#".indexOf(character) < 0) {
        out.one(character);
      } else {
        out.raw("#").hex(character);
      }
    }
  }

  /** 7.3.4: as text, or by the codes of its bytes where one is not ASCII. */
  private static void string(Ascii out, byte[] bytes) {
    for (byte character : bytes) {
      if (character < ' ' || character == 0x7F) {
        hexString(out, bytes);
        return;
      }
    }
    out.raw("(");
    for (byte character : bytes) {
      if (character == '(' || character == ')' || character == '\\') {
        out.one('\\');
      }
      out.one(character);
    }
    out.raw(")");
  }

  private static void hexString(Ascii out, byte[] bytes) {
    out.raw("<");
    for (byte character : bytes) {
      out.hex(character);
    }
    out.raw(">");
  }
}
