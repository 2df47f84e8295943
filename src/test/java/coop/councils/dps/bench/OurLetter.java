package coop.councils.dps.bench;

import coop.councils.dps.letter.domain.LetterDocument;
import coop.councils.dps.letter.pdf.LetterPdf;

/** The platform's own letters. */
public final class OurLetter implements LetterPrinter {

  private final LetterPdf engine = new LetterPdf();

  @Override
  public String name() {
    return "this platform";
  }

  @Override
  public byte[] print(LetterDocument letter) {
    return engine.render(letter);
  }
}
