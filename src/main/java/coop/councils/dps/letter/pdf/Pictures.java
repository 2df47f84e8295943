package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.Picture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The pictures of one letter, each with its name in the resources of the pages. A PNG of the form that
 * {@link Picture} asks for holds just what a PDF wants: its compressed rows go into the file as they are.
 */
final class Pictures {

  private static final int SIGNATURE = 8;
  private static final int AROUND_A_CHUNK = 12;

  private final Map<Picture, String> names = new LinkedHashMap<>();

  String nameOf(Picture picture) {
    return names.computeIfAbsent(picture, unknown -> "I" + names.size());
  }

  /** The pictures by their names; null when the letter has none. */
  COSDictionary byName() {
    if (names.isEmpty()) {
      return null;
    }
    COSDictionary byName = Cos.inline();
    for (Map.Entry<Picture, String> entry : names.entrySet()) {
      byName.setItem(Cos.name(entry.getValue()), image(entry.getKey()));
    }
    return byName;
  }

  private static Stream image(Picture picture) {
    Stream image = Stream.deflated(rows(picture.png()));
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, picture.width());
    image.setInt(COSName.HEIGHT, picture.height());
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    COSDictionary rows = Cos.inline();
    rows.setInt(COSName.PREDICTOR, 15);
    rows.setInt(COSName.COLORS, 3);
    rows.setInt(COSName.BITS_PER_COMPONENT, 8);
    rows.setInt(COSName.COLUMNS, picture.width());
    image.setItem(COSName.DECODE_PARMS, rows);
    return image;
  }

  /** The content of the IDAT chunks (PNG specification, clause 11.2.4). */
  private static byte[] rows(byte[] png) {
    ByteArrayOutputStream rows = new ByteArrayOutputStream(png.length);
    ByteBuffer chunks = ByteBuffer.wrap(png);
    int at = SIGNATURE;
    while (at + AROUND_A_CHUNK <= png.length) {
      int length = chunks.getInt(at);
      if (chunks.getInt(at + 4) == 0x49444154) {
        rows.write(png, at + 8, length);
      }
      at += AROUND_A_CHUNK + length;
    }
    return rows.toByteArray();
  }
}
