package coop.councils.dps.document.application;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens a zip file whose table of contents is of a size that memory can take: whoever opens one reads the whole table,
 * whatever the file says about the number of its entries (APPNOTE.TXT 4.3.12 and 4.3.16).
 */
final class ZipDirectory {

  /** 1 MiB: some ten thousand entries with short names. */
  private static final int LARGEST = 1024 * 1024;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int OFFSET_OF_TABLE = 16;
  private static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
  private static final int ZIP64_LOCATOR_LENGTH = 20;

  private ZipDirectory() {}

  /** The table is larger than any Office file's. */
  static final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    TooLargeException(long size) {
      super("A table of contents of " + size + " bytes");
    }
  }

  static ZipFile opened(SeekableByteChannel bytes) throws IOException {
    ByteBuffer tail = tail(bytes);
    int end = tail.limit() - END_LENGTH;
    while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
      end--;
    }
    if (end < 0) {
      throw new IOException("No table of contents");
    }
    // Files beyond 4 GB have another table, which only a forged Office file can need.
    if (end >= ZIP64_LOCATOR_LENGTH && tail.getInt(end - ZIP64_LOCATOR_LENGTH) == ZIP64_LOCATOR_SIGNATURE) {
      throw new TooLargeException(Long.MAX_VALUE);
    }
    long table = Integer.toUnsignedLong(tail.getInt(end + OFFSET_OF_TABLE));
    long size = bytes.size() - tail.limit() + end - table;
    if (size < 0 || size > LARGEST) {
      throw new TooLargeException(size);
    }
    return ZipFile.builder().setSeekableByteChannel(bytes).setIgnoreLocalFileHeader(true).get();
  }

  private static ByteBuffer tail(SeekableByteChannel bytes) throws IOException {
    int length = (int) Math.min(bytes.size(), LONGEST_COMMENT + END_LENGTH + ZIP64_LOCATOR_LENGTH);
    ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.position(bytes.size() - length);
    while (tail.hasRemaining() && bytes.read(tail) >= 0) {
      // Read on: a channel gives what it has.
    }
    return tail.flip();
  }
}
