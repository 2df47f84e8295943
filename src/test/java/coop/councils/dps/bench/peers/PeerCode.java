package coop.councils.dps.bench.peers;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import coop.councils.dps.letter.domain.Verification;
import java.util.Map;

/** The QR code as the peers draw it: encoded by the same library as ours, each row as runs of dark modules. */
final class PeerCode {

  private final ByteMatrix matrix;

  private PeerCode(ByteMatrix matrix) {
    this.matrix = matrix;
  }

  /** Dark modules side by side. */
  interface Run {
    void dark(int row, int column, int width);
  }

  static PeerCode of(Verification check) {
    try {
      return new PeerCode(Encoder.encode(check.address(), ErrorCorrectionLevel.M,
          Map.of(EncodeHintType.QR_MASK_PATTERN, 2)).getMatrix());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No address for a QR code: " + check.address(), tooLong);
    }
  }

  int modules() {
    return matrix.getWidth();
  }

  void runs(Run run) {
    for (int row = 0; row < matrix.getHeight(); row++) {
      int start = -1;
      for (int column = 0; column <= matrix.getWidth(); column++) {
        boolean dark = column < matrix.getWidth() && matrix.get(column, row) == 1;
        if (dark && start < 0) {
          start = column;
        } else if (!dark && start >= 0) {
          run.dark(row, start, column - start);
          start = -1;
        }
      }
    }
  }

  /** The code as one path of SVG, a module a unit. */
  String path() {
    StringBuilder path = new StringBuilder(4096);
    runs((row, column, width) -> path.append('M').append(column).append(' ').append(row).append('h').append(width)
        .append("v1h-").append(width).append('z'));
    return path.toString();
  }
}
