package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.LetterDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Prints letters as files that are PDF/A-3a, for the archive, and PDF/UA-1, for those who listen to them.
 *
 * <p>The same letter gives the same bytes on the same machine. One instance serves all threads; it holds what letters
 * share: typefaces, their common subset and the colour profile.
 */
@ApplicationScoped
public class LetterPdf {

  private final Fonts fonts = new Fonts();
  private final PrintableText printable = new PrintableText(fonts);
  private final LineBreaker breaker = new LineBreaker(fonts, printable);
  private final TextSetter texts = new TextSetter(breaker);
  private final PdfFile file = new PdfFile(fonts, new ColourProfile());

  /**
   * Prints the letter. A character the typeface lacks shows as its code point, {@code [U+4E2D]}.
   *
   * @throws UnprintableTextException when a text runs from right to left
   */
  public byte[] render(LetterDocument letter) {
    RareCharacters rare = new RareCharacters();
    Structure structure = new Structure();
    Sheet first = new Sheet(fonts, rare);
    float top = new FirstPage(structure.document(), texts).draw(first, letter);
    BlockSetter blocks = new BlockSetter(structure.document(), texts, letter.letterhead().accent().rgb());
    Pages pages = new Pages(first, top, () -> new Sheet(fonts, rare));
    pages.place(new BodySetter(blocks).strips(letter));
    new RunningLines(breaker).draw(pages.sheets(), letter);
    try {
      return file.write(letter, FileInfo.of(letter, printable), pages.sheets(), structure, rare);
    } catch (IOException broken) {
      throw new UncheckedIOException("The letter could not be written", broken);
    }
  }
}
