package coop.councils.dps.letter.pdf;

import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * A stream of bytes with its dictionary. PDFBox's own belongs to one file and copies what it holds; this one may go into
 * any number of files, as the common fonts do.
 */
final class Stream extends COSDictionary {

  private final byte[] bytes;

  private Stream(byte[] bytes) {
    this.bytes = bytes;
    setInt(COSName.LENGTH, bytes.length);
  }

  /** A stream of bytes stored as they are. */
  static Stream plain(byte[] bytes) {
    return new Stream(bytes);
  }

  /** A stream whose bytes went through {@link #deflate} before. */
  static Stream deflated(byte[] deflated) {
    Stream stream = new Stream(deflated);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** Compresses the first bytes of an array for {@link #deflated}. */
  static byte[] deflate(byte[] bytes, int length, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes, 0, length);
      deflater.finish();
      Ascii out = new Ascii(length / 3 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.bytes(buffer, deflater.deflate(buffer));
      }
      return out.copy();
    } finally {
      deflater.end();
    }
  }

  byte[] bytes() {
    return bytes;
  }
}
