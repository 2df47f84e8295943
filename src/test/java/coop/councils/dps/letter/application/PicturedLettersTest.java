package coop.councils.dps.letter.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.document.application.Upload;
import coop.councils.dps.letter.content.LetterFrame;
import coop.councils.dps.letter.content.SampleLetters;
import coop.councils.dps.letter.content.Sender;
import coop.councils.dps.letter.content.Signer;
import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.Picture;
import coop.councils.dps.letter.pdf.LetterPdf;
import coop.councils.dps.letter.pdf.Verapdf;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A letter with a crest and a scanned signature")
class PicturedLettersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 5);

  @ParameterizedTest(name = "in Welsh: {0}")
  @ValueSource(booleans = {false, true})
  @DisplayName("is an archive file and accessible: each picture is a figure with its words and its place")
  void figures(boolean welsh) throws Exception {
    byte[] pdf = new LetterPdf().render(letter(welsh));
    assertEquals(List.of(), Verapdf.complaints(pdf));
    assertTrue(welsh || pdf.length <= 60_000, () -> pdf.length + " bytes with pictures of noise, the largest there are");
    List<COSDictionary> figures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      collect(root.getCOSDictionary(COSName.K), figures);
      List<String> words = figures.stream().map(figure -> figure.getString(COSName.ALT)).toList();
      assertEquals("Arms of the council", words.get(0));
      assertEquals(welsh ? 4 : 3, words.size(), words::toString);
      assertEquals(welsh
          ? List.of("Llofnod Ros Owner", "Signature of Ros Owner") : List.of("Signature of Ros Owner"),
          words.subList(2, words.size()));
      for (COSDictionary figure : figures) {
        COSArray box = figure.getCOSDictionary(COSName.A).getCOSArray(COSName.BBOX);
        float[] corners = box.toFloatArray();
        assertEquals(true, corners[0] >= 0 && corners[1] >= 0 && corners[2] > corners[0] && corners[3] > corners[1]
            && corners[2] <= 596 && corners[3] <= 842, () -> box.toString());
      }
    }
  }

  private static LetterDocument letter(boolean welsh) throws IOException {
    LetterFrame frame = SampleLetters.frame(LetterKind.AWARD, DAY, welsh);
    Sender plain = frame.sender();
    Sender sender = new Sender(plain.name(), plain.addressLines(), plain.contactLines(), plain.accent(),
        Optional.of(uploaded(KeepHouseStyle.CREST, "Arms of the council", 240, 300)), welsh);
    Signer signer = new Signer("Ros Owner", "Head of Cooperative Policy", Optional.of(uploaded(KeepSignatories.SCAN, "Ros Owner", 700, 180)));
    return SampleLetters.compose(SampleLetters.of(LetterKind.AWARD, DAY), new LetterFrame(frame.reference(),
        frame.code(), frame.issuedAt(), frame.dps(), sender, frame.recipient(), Optional.of(signer), frame.reissued(),
        frame.correction(), frame.places()));
  }

  private static Picture uploaded(ReadPicture reader, String alternative, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Random noise = new Random(1);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, noise.nextInt());
    }
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLUE);
    graphics.drawOval(5, 5, width - 10, height - 10);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return reader.of(new Upload("a.png", png.size(), () -> new ByteArrayInputStream(png.toByteArray())), alternative);
  }

  private static void collect(COSDictionary element, List<COSDictionary> figures) {
    if ("Figure".equals(element.getNameAsString(COSName.S))) {
      figures.add(element);
    }
    COSArray kids = element.getCOSArray(COSName.K);
    for (int i = 0; i < kids.size(); i++) {
      COSBase kid = kids.getObject(i);
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        collect(child, figures);
      }
    }
  }
}
