package coop.councils.dps.letter.application;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a picture for letters of a file that somebody uploaded: drawn anew on white, small enough for every letter to
 * carry it, so that nothing of the file itself ever reaches a letter.
 *
 * <p>Refuses, with a sentence for each cause: no file, an empty one, more than 5 MB, anything but PNG and JPEG (an SVG
 * can hold programs and addresses), more than 25 million pixels, what is too small to be seen in print, and what cannot be read.
 */
final class ReadPicture {

  private static final long LARGEST_FILE = 5L * 1024 * 1024;
  private static final long MOST_PIXELS = 25_000_000;
  private static final List<String> FORMATS = List.of("png", "jpeg");

  /** A millimetre in print. */
  private static final int LEAST = 12;

  /** So many pixels of each side are read for one that is printed, so that edges stay smooth. */
  private static final int PIXELS_FOR_ONE = 3;

  private final String field;
  private final int width;
  private final int height;
  private final int bytes;

  /**
   * @param field name of the field on the page, for the errors
   * @param width greatest width in pixels, at 300 to the inch
   * @param height greatest height in pixels
   * @param bytes greatest size: a letter of two pages weighs 40 kB without pictures, and 60 kB are the most it may
   */
  ReadPicture(String field, int width, int height, int bytes) {
    this.field = field;
    this.width = width;
    this.height = height;
    this.bytes = bytes;
  }

  Picture of(Upload upload, String alternative) {
    if (upload == null || upload.name() == null || upload.name().isBlank()) {
      throw refused("picture.none");
    }
    if (upload.size() == 0) {
      throw refused("picture.empty");
    }
    if (upload.size() > LARGEST_FILE) {
      throw refused("picture.tooLarge");
    }
    BufferedImage image = decoded(upload);
    double scale = Math.min(1, Math.min((double) width / image.getWidth(), (double) height / image.getHeight()));
    if (Math.min(image.getWidth(), image.getHeight()) * scale < LEAST) {
      throw refused("picture.tooSmall");
    }
    Picture picture = drawn(image, scale, alternative);
    while (picture.png().length > bytes) {
      scale *= 0.8;
      picture = drawn(image, scale, alternative);
    }
    return picture;
  }

  private BufferedImage decoded(Upload upload) {
    try (InputStream content = upload.content().open(); ImageInputStream stream = ImageIO.createImageInputStream(content)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw refused("picture.type");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
          throw refused("picture.type");
        }
        // The size is in the head of the file: a picture that would fill the memory is never unpacked.
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
          throw refused("picture.tooManyPixels");
        }
        return reader.read(0, small(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      throw refused("picture.broken");
    }
  }

  /** Leaves pixels out of a picture that is far larger than it will be printed: the whole would take 100 MB and more. */
  private ImageReadParam small(ImageReader reader) throws IOException {
    double surplus = Math.max((double) reader.getWidth(0) / width, (double) reader.getHeight(0) / height);
    int step = Math.max(1, (int) (surplus / PIXELS_FOR_ONE));
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(Math.min(step, reader.getWidth(0)), Math.min(step, reader.getHeight(0)), 0, 0);
    return how;
  }

  private static Picture drawn(BufferedImage image, double scale, String alternative) {
    int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage plain = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, wide, high);
    graphics.drawImage(image, 0, 0, wide, high, null);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(plain, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture(png.toByteArray(), wide, high, alternative);
  }

  private InvalidInputException refused(String key) {
    return new InvalidInputException(List.of(new FieldError(field, key)));
  }
}
