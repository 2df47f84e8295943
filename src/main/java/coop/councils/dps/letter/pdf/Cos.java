package coop.councils.dps.letter.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** Short ways to make the plain objects of a PDF file. */
final class Cos {

  private Cos() {}

  /** A name; PDFBox keeps each once. */
  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** A dictionary that is an object of its own in the file. */
  static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, name(type));
    return dictionary;
  }

  /** A dictionary written in place inside its owner. */
  static COSDictionary inline() {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    return dictionary;
  }

  /** An array written in place inside its owner. */
  static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    array.setDirect(true);
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  /** An array of numbers, which PDF writes in units of its own context. */
  static COSArray numbers(float... values) {
    COSArray array = array();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  /** A file of the class path that the build promised. */
  static byte[] resource(String path) {
    try (var in = Cos.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the class path: " + path);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
