package coop.councils.dps.letter.web;

import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Letters as a ZIP, one in memory at a time. They are stored and not compressed, which PDFs are already, so that the size
 * of the whole is known before the first byte and the browser shows how far it is. Up to {@value #MOST} letters and
 * 4 GB: beyond that the format needs further headers (ZIP64), which the size does not count.
 */
final class LetterZip {

  private static final int MOST = 65_000;
  private static final long LARGEST = 4_000_000_000L;
  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;

  private final List<LetterRow> rows;
  private final Function<LetterRow, byte[]> pdf;

  LetterZip(List<LetterRow> rows, Function<LetterRow, byte[]> pdf) {
    this.rows = rows;
    this.pdf = pdf;
  }

  /** @throws RefusedException when these are too many or too large for one file */
  static void refuseBeyondLimits(List<LetterRow> rows) {
    if (rows.size() > MOST || rows.stream().mapToLong(LetterRow::size).sum() > LARGEST) {
      throw new RefusedException("LETTERS", "letters.tooManyForZip", rows.size());
    }
  }

  /** Bytes of the file, by the ZIP format (APPNOTE 4.3): a header before each entry, one in the directory, the end. */
  long size() {
    return END + rows.stream().mapToLong(row -> LOCAL_HEADER + CENTRAL_HEADER
        + 2L * row.fileName().getBytes(StandardCharsets.UTF_8).length + row.size()).sum();
  }

  /** @param done told after each letter how many are done */
  void writeTo(OutputStream out, IntConsumer done) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    int count = 0;
    for (LetterRow row : rows) {
      byte[] bytes = pdf.apply(row);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      ZipEntry entry = new ZipEntry(row.fileName());
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
      entry.setTimeLocal(row.dated().atStartOfDay());
      zip.putNextEntry(entry);
      zip.write(bytes);
      zip.closeEntry();
      done.accept(++count);
    }
    zip.finish();
  }
}
