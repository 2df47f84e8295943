package coop.councils.dps.letter.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** The QR code of an address, corrected up to 15 % so that a crease or a stain does no harm (ISO/IEC 18004, level M). */
final class QrCode {

  private final ByteMatrix matrix;

  QrCode(String address) {
    try {
      matrix = Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, 2)).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No address for a QR code: " + address, tooLong);
    }
  }

  /** Modules from edge to edge, without the quiet zone around. */
  int modules() {
    return matrix.getWidth();
  }

  /** Fills the dark modules of a grid that begins at the top left corner and counts downwards, a module a unit. */
  void draw(Operators out) {
    for (int row = 0; row < matrix.getHeight(); row++) {
      int start = -1;
      for (int column = 0; column <= matrix.getWidth(); column++) {
        boolean dark = column < matrix.getWidth() && matrix.get(column, row) == 1;
        if (dark && start < 0) {
          start = column;
        } else if (!dark && start >= 0) {
          out.number(start).number(row).number(column - start).raw("1 re\n");
          start = -1;
        }
      }
    }
    out.raw("f\n");
  }
}
