package coop.councils.dps.letter.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The measures of a face that its descriptor in the file states, in thousandths of the type size. */
record FontShape(String name, COSArray box, float ascent, float descent, float capHeight, boolean bold) {

  /** Bit 6 of the descriptor's flags: characters outside no special set. */
  private static final int NON_SYMBOLIC = 32;

  static FontShape of(TrueTypeFont font, float scale) throws IOException {
    BoundingBox box = font.getFontBBox();
    return new FontShape(
        font.getName(),
        Cos.numbers(
            Math.round(box.getLowerLeftX()),
            Math.round(box.getLowerLeftY()),
            Math.round(box.getUpperRightX()),
            Math.round(box.getUpperRightY())),
        Math.round(font.getHorizontalHeader().getAscender() * scale),
        Math.round(font.getHorizontalHeader().getDescender() * scale),
        Math.round(font.getOS2Windows().getCapHeight() * scale),
        font.getOS2Windows().getWeightClass() > 500);
  }

  COSDictionary descriptor(String fontName) {
    COSDictionary descriptor = Cos.dictionary("FontDescriptor");
    descriptor.setName(COSName.FONT_NAME, fontName);
    descriptor.setInt(COSName.FLAGS, NON_SYMBOLIC);
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setFloat(COSName.ASCENT, ascent);
    descriptor.setFloat(COSName.DESCENT, descent);
    descriptor.setFloat(COSName.CAP_HEIGHT, capHeight);
    descriptor.setInt(COSName.STEM_V, bold ? 140 : 88);
    return descriptor;
  }
}
