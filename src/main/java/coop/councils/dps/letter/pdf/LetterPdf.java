package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.domain.LetterPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Prints letters as files that are PDF/A-3a, for the archive, and PDF/UA-1, for those who listen to them (R62).
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
    return render(letter, Optional.empty());
  }

  /**
   * Prints the letter with its seal, if one is configured; else like {@link #render(LetterDocument)}.
   *
   * @throws UnprintableTextException when a text runs from right to left
   * @throws SealException when the seal's certificate is not valid now
   */
  public byte[] render(LetterDocument letter, Seal seal) {
    if (!seal.isConfigured()) {
      return render(letter);
    }
    return seal.on(render(letter, Optional.of(seal.owner())), letter.madeAt());
  }

  private byte[] render(LetterDocument letter, Optional<String> sealOwner) {
    RareCharacters rare = new RareCharacters();
    Pictures pictures = new Pictures();
    Structure structure = new Structure();
    Sheet first = new Sheet(fonts, rare, pictures);
    float top = new FirstPage(structure.document(), texts).draw(first, letter);
    Pages pages = new Pages(first, top, () -> new Sheet(fonts, rare, pictures));
    int accent = letter.letterhead().accent().rgb();
    for (LetterPart part : letter.parts()) {
      if (part != letter.first()) {
        pages.breakPage();
      }
      Element parent = letter.parts().size() == 1
          ? structure.document()
          : structure.document().child("Part").in(part.language());
      pages.place(new BodySetter(new BlockSetter(parent, texts, part.words(), accent)).strips(part));
    }
    new RunningLines(breaker).draw(pages.sheets(), letter);
    Sheet last = pages.sheets().get(pages.sheets().size() - 1);
    Optional<SealField> field =
        sealOwner.map(owner -> new SealField(last, structure.document().child("Form"), owner));
    return file.write(letter, FileInfo.of(letter, printable), pages.sheets(), structure,
        new PdfFile.Resources(rare, pictures, field));
  }
}
