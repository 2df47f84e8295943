package coop.councils.dps.letter.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Writes a new file without object streams, byte for byte as PDFBox does. It formats the table of the objects' places
 * itself, which by number formats takes a tenth of all the time of a letter.
 */
final class PlainWriter extends COSWriter {

  private static final byte[] HEAD_OF_LIST = ascii("0000000000 65535 f\r\n");
  private static final byte[] ENTRY = ascii("0000000000 00000 n\r\n");
  private static final int OFFSET_DIGITS = 10;

  PlainWriter(OutputStream out) {
    super(out, CompressParameters.NO_COMPRESSION);
  }

  @Override
  public void visitFromDocument(COSDocument file) throws IOException {
    doWriteHeader(file);
    doWriteBody(file);
    byte[] table = table();
    setStartxref(getStandardOutput().getPos());
    getStandardOutput().write(ascii("xref\n0 " + table.length / ENTRY.length + "\n"));
    getStandardOutput().write(table);
    doWriteTrailer(file);
    getStandardOutput().write(ascii("startxref\n" + getStartxref() + "\n%%EOF\n"));
  }

  /** An entry for each object, numbered from 1 without gaps, after the one that PDF wants for number 0. */
  private byte[] table() {
    byte[] table = new byte[ENTRY.length * (getXRefEntries().size() + 1)];
    System.arraycopy(HEAD_OF_LIST, 0, table, 0, HEAD_OF_LIST.length);
    for (XReferenceEntry entry : getXRefEntries()) {
      int at = ENTRY.length * (int) entry.getReferencedKey().getNumber();
      System.arraycopy(ENTRY, 0, table, at, ENTRY.length);
      long offset = entry.getSecondColumnValue();
      for (int digit = at + OFFSET_DIGITS - 1; offset > 0; digit--, offset /= 10) {
        table[digit] = (byte) ('0' + offset % 10);
      }
    }
    return table;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
