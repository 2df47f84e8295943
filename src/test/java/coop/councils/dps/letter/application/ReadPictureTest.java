package coop.councils.dps.letter.application;

import static coop.councils.dps.support.Refusals.mistakes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.shared.Messages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A picture for letters")
class ReadPictureTest {

  private static final ReadPicture READER = KeepHouseStyle.CREST;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  static Stream<Arguments> pictures() throws IOException {
    return Stream.of(
        Arguments.of("a PNG", png(drawn(300, 200, BufferedImage.TYPE_INT_RGB))),
        Arguments.of("a JPEG", file(drawn(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg")),
        Arguments.of("a transparent PNG", png(drawn(300, 200, BufferedImage.TYPE_INT_ARGB))),
        Arguments.of("a PNG with a palette", png(drawn(300, 200, BufferedImage.TYPE_BYTE_INDEXED))),
        Arguments.of("a PNG in greys", png(drawn(300, 200, BufferedImage.TYPE_BYTE_GRAY))),
        Arguments.of("a PNG of 16 bits", png(drawn(300, 200, BufferedImage.TYPE_USHORT_GRAY))),
        Arguments.of("a PNG in black and white", png(drawn(300, 200, BufferedImage.TYPE_BYTE_BINARY))),
        Arguments.of("a JPEG in greys", file(drawn(300, 200, BufferedImage.TYPE_BYTE_GRAY), "jpeg")),
        Arguments.of("noise of 2000 by 2000", file(noise(2000), "jpeg")),
        Arguments.of("noise of 1000 by 1000 with opacity of noise", png(noise(1000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  @DisplayName("becomes a small PNG of the plainest form, that nothing of the file itself is in")
  void plain(String what, byte[] file) throws IOException {
    Picture picture = read("crest.png", file);
    byte[] png = picture.png();
    assertTrue(png.length <= 12_000, what + " weighs " + png.length);
    assertTrue(picture.width() <= 472 && picture.height() <= 236, picture.width() + " by " + picture.height());
    assertEquals("Arms", picture.alternative());
    ByteBuffer head = ByteBuffer.wrap(png, 16, 13);
    assertEquals(List.of(picture.width(), picture.height()), List.of(head.getInt(), head.getInt()));
    assertEquals("8 bits, RGB, deflate, adaptive, not interlaced: 8 2 0 0 0", "8 bits, RGB, deflate, adaptive, not"
        + " interlaced: " + head.get() + " " + head.get() + " " + head.get() + " " + head.get() + " " + head.get());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertFalse(image.getColorModel().hasAlpha());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"png", "gif-like palette"})
  @DisplayName("that is transparent is drawn on white")
  void onWhite(String how) throws IOException {
    BufferedImage clear = how.equals("png") ? new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB)
        : new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_INDEXED, clearPalette());
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(read("clear.png", png(clear)).png()));
    assertEquals(0xFFFFFF, drawn.getRGB(25, 25) & 0xFFFFFF);
  }

  @ParameterizedTest(name = "{0} by {1} becomes {2} by {3}")
  @CsvSource({"472, 236, 472, 236", "944, 472, 472, 236", "100, 100, 100, 100", "1000, 1000, 236, 236",
      "3000, 300, 472, 47", "250, 4000, 15, 236"})
  @DisplayName("keeps its proportions and is never made larger")
  void size(int width, int height, int wide, int high) throws IOException {
    Picture picture = read("crest.png", png(drawn(width, height, BufferedImage.TYPE_INT_RGB)));
    assertEquals(wide + " by " + high, picture.width() + " by " + picture.height());
  }

  @Test
  @DisplayName("of 24 million pixels is read in a small part of the memory that the whole would take")
  void large() throws IOException {
    byte[] file = png(drawn(6000, 4000, BufferedImage.TYPE_BYTE_BINARY));
    Picture picture = read("crest.png", file);
    assertEquals("354 by 236", picture.width() + " by " + picture.height());

    byte[] coloured = png(drawn(6000, 4000, BufferedImage.TYPE_3BYTE_BGR));
    com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();
    read("crest.png", coloured);
    long taken = memory.getCurrentThreadAllocatedBytes() - before;
    assertTrue(taken < 40_000_000, "took " + taken + " bytes");
  }

  @Test
  @DisplayName("of the same file is the same, byte for byte")
  void same() throws IOException {
    byte[] file = png(drawn(900, 500, BufferedImage.TYPE_INT_ARGB));
    assertEquals(read("a.png", file), read("b.PNG", file));
  }

  static Stream<Arguments> refused() throws IOException {
    byte[] whole = png(noise(200));
    byte[] random = new byte[5000];
    new Random(3).nextBytes(random);
    return Stream.of(
        Arguments.of("an empty file", "crest.png", new byte[0], "picture.empty"),
        Arguments.of("a PNG of one pixel", "crest.png", png(drawn(1, 1, BufferedImage.TYPE_INT_ARGB)),
            "picture.tooSmall"),
        Arguments.of("a PNG as thin as a line", "crest.png", png(drawn(4000, 1, BufferedImage.TYPE_INT_RGB)),
            "picture.tooSmall"),
        Arguments.of("an SVG", "crest.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "picture.type"),
        Arguments.of("an SVG with a script", "crest.png", text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'"
            + " onload='alert(1)'><script>fetch('https://evil.example')</script></svg>"), "picture.type"),
        Arguments.of("a GIF", "crest.gif", file(drawn(20, 20, BufferedImage.TYPE_BYTE_INDEXED), "gif"), "picture.type"),
        Arguments.of("a BMP", "crest.png", file(drawn(20, 20, BufferedImage.TYPE_INT_RGB), "bmp"), "picture.type"),
        Arguments.of("a PNG that claims 100,000 by 100,000", "crest.png", head(100_000, 100_000),
            "picture.tooManyPixels"),
        Arguments.of("a PNG that claims the most there is", "crest.png", head(Integer.MAX_VALUE, Integer.MAX_VALUE),
            "picture.tooManyPixels"),
        Arguments.of("a PNG without width", "crest.png", head(0, 100), "picture.broken"),
        Arguments.of("a truncated PNG", "crest.png", Arrays.copyOf(whole, whole.length / 2), "picture.broken"),
        Arguments.of("only the head of a PNG", "crest.png", head(100, 100), "picture.broken"),
        Arguments.of("only the signature of a PNG", "crest.png", SIGNATURE, "picture.broken"),
        Arguments.of("a truncated JPEG head", "crest.jpg",
            Arrays.copyOf(file(drawn(90, 90, BufferedImage.TYPE_INT_RGB), "jpeg"), 40), "picture.broken"),
        Arguments.of("random bytes", "crest.png", random, "picture.type"),
        Arguments.of("a ZIP", "crest.png", zip(whole), "picture.type"),
        Arguments.of("a page of HTML", "crest.png", text("<!doctype html><title>Crest</title>"), "picture.type"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  @DisplayName("is refused with a sentence when it is")
  void bad(String what, String name, byte[] file, String key) {
    assertEquals(List.of("crest: " + key), mistakes(() -> read(name, file)), what);
    assertTrue(new Messages().has(key), key);
  }

  @Test
  @DisplayName("of 20 MB is refused before it is read")
  void tooLarge() {
    Upload upload = new Upload("crest.png", 20L * 1024 * 1024, () -> {
      throw new IOException("was opened");
    });
    assertEquals(List.of("crest: picture.tooLarge"), mistakes(() -> READER.of(upload, "Arms")));
  }

  @Test
  @DisplayName("must be chosen")
  void none() {
    assertEquals(List.of("crest: picture.none"), mistakes(() -> READER.of(null, "Arms")));
    assertEquals(List.of("crest: picture.none"), mistakes(() -> read(" ", new byte[0])));
    assertEquals(List.of("crest: picture.none"), mistakes(() -> read(null, new byte[0])));
  }

  private static Picture read(String name, byte[] file) {
    return READER.of(new Upload(name, file.length, () -> new ByteArrayInputStream(file)), "Arms");
  }

  private static BufferedImage drawn(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(122, 31, 61));
    graphics.fillOval(0, 0, Math.max(1, width * 2 / 3), height);
    graphics.dispose();
    return image;
  }

  private static BufferedImage noise(int size) {
    boolean opaque = size >= 2000;
    BufferedImage image = new BufferedImage(size, size,
        opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(7);
    image.setRGB(0, 0, size, size, random.ints((long) size * size).toArray(), 0, size);
    return image;
  }

  private static IndexColorModel clearPalette() {
    byte[] black = {0, 0};
    return new IndexColorModel(8, 2, black, black, black, 0);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    return file(image, "png");
  }

  private static byte[] file(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, out), format);
    return out.toByteArray();
  }

  /** The beginning of a PNG that says how large it is, and nothing else. */
  private static byte[] head(int width, int height) {
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.put(text("IHDR")).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(chunk.array());
    return ByteBuffer.allocate(SIGNATURE.length + 25).put(SIGNATURE).putInt(13).put(chunk.array())
        .putInt((int) sum.getValue()).array();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("crest.png"));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
