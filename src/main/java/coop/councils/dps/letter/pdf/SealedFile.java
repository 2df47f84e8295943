package coop.councils.dps.letter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts a seal on a printed letter by an update at its end, which fills the letter's field and changes nothing else. */
final class SealedFile {

  /** Room for the numbers of the largest file that Java can hold. */
  private static final COSInteger ANY_PLACE = COSInteger.get(Integer.MAX_VALUE);

  private SealedFile() {}

  static byte[] of(byte[] pdf, Instant at, CadesSignature seal) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * seal.length());
    try (PDDocument document = Loader.loadPDF(pdf);
        RandomAccessReadBuffer printed = new RandomAccessReadBuffer(pdf)) {
      COSDictionary field = SealField.in(document.getDocumentCatalog().getCOSObject());
      field.setItem(COSName.V, signature(at, seal.length()));
      document.setDocumentId((long) Arrays.hashCode(pdf));
      new COSWriter(out, printed).write(document, content -> seal.of(content.readAllBytes()));
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("The letter could not be sealed", broken);
    }
  }

  /** PDFBox fills in the two entries at the end, which must be in this order. */
  private static COSDictionary signature(Instant at, int length) {
    COSDictionary signature = Cos.dictionary("Sig");
    signature.setItem(COSName.FILTER, Cos.name("Adobe.PPKLite"));
    signature.setItem(COSName.SUB_FILTER, Cos.name("ETSI.CAdES.detached"));
    signature.setString(COSName.M, FileInfo.pdfDate(at));
    signature.setItem(COSName.CONTENTS, new COSString(new byte[length], true));
    signature.setItem(COSName.BYTERANGE, Cos.array(COSInteger.ZERO, ANY_PLACE, ANY_PLACE, ANY_PLACE));
    return signature;
  }
}
