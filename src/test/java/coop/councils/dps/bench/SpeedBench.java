package coop.councils.dps.bench;

import coop.councils.dps.letter.domain.LetterDocument;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How many two-page letters one thread makes in a second, and how large they are. */
public final class SpeedBench {

  private static final int LETTERS_PER_SECOND = 700;
  private static final int BYTES = 60_000;
  private static final int PAGES = 2;

  private SpeedBench() {}

  public static void main(String[] arguments) throws IOException {
    LetterPrinter ours = new OurLetter();
    LetterDocument letter = BenchLetters.award(42);
    Rounds rounds = Rounds.of(letter, List.of(ours));
    byte[] pdf = ours.print(letter);
    int pages = pages(pdf);
    System.out.printf("One letter over and over, heap of %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    System.out.printf("  letters a second: %s%n", rounds.lettersPerSecond(0).with(0));
    System.out.printf("  letters a second of processor time: %s%n", rounds.lettersPerProcessorSecond(0).with(0));
    System.out.printf("  %d pages, %d bytes%n", pages, pdf.length);
    Verdicts verdicts = new Verdicts();
    verdicts.add(LETTERS_PER_SECOND + " letters/s", rounds.lettersPerSecond(0).median() >= LETTERS_PER_SECOND);
    verdicts.add(PAGES + " pages", pages == PAGES);
    verdicts.add("60 kB", pdf.length <= BYTES);
    verdicts.exit();
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }
}
