package coop.councils.dps.bench.peers;

import coop.councils.dps.bench.BenchLetters;
import coop.councils.dps.bench.LetterPrinter;
import coop.councils.dps.bench.OurLetter;
import coop.councils.dps.bench.Rounds;
import coop.councils.dps.bench.Verdicts;
import coop.councils.dps.letter.domain.LetterDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Our letter beside the same letter made with other libraries, round by round in one process on one thread. */
public final class PeersBench {

  private static final double TIMES_OPEN_PDF = 3.5;
  private static final double TIMES_FOP = 14;

  /** Where one letter of each is kept for the eye. */
  private static final Path SAMPLES = Path.of("target", "bench");

  private PeersBench() {}

  public static void main(String[] arguments) throws IOException {
    LetterDocument letter = BenchLetters.award(42);
    List<LetterPrinter> printers = List.of(new OurLetter(), new OpenPdfLetter(), new FopLetter());
    System.out.printf("Beside peers, heap of %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    Verdicts verdicts = new Verdicts();
    Set<String> words = words(printers.get(0).print(letter));
    for (LetterPrinter printer : printers) {
      compare(printer, letter, words, verdicts);
    }
    Rounds rounds = Rounds.of(letter, printers);
    for (int i = 0; i < printers.size(); i++) {
      System.out.printf("  %-16s letters a second: %s; of processor time: %s%n", printers.get(i).name(),
          rounds.lettersPerSecond(i).with(0), rounds.lettersPerProcessorSecond(i).with(0));
    }
    for (int i = 1; i < printers.size(); i++) {
      System.out.printf("  as many letters as %s: %s times; of processor time: %s%n", printers.get(i).name(),
          rounds.ratio(0, i).with(2), rounds.ratioByProcessor(0, i).with(2));
    }
    verdicts.add(TIMES_OPEN_PDF + " x OpenPDF", rounds.ratio(0, 1).median() >= TIMES_OPEN_PDF);
    verdicts.add(TIMES_FOP + " x FOP", rounds.ratio(0, 2).median() >= TIMES_FOP);
    verdicts.exit();
  }

  private static void compare(LetterPrinter printer, LetterDocument letter, Set<String> words, Verdicts verdicts)
      throws IOException {
    byte[] pdf = printer.print(letter);
    Files.createDirectories(SAMPLES);
    Files.write(SAMPLES.resolve(printer.name().replace(' ', '-') + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      System.out.printf("  %-16s %d pages, %d bytes%n", printer.name(), document.getNumberOfPages(), pdf.length);
      verdicts.add("two pages", document.getNumberOfPages() == 2);
    }
    Set<String> own = words(pdf);
    verdicts.add("the same words", own.equals(words));
    own.stream().filter(word -> !words.contains(word)).forEach(word -> System.out.println("    more: " + word));
    words.stream().filter(word -> !own.contains(word)).forEach(word -> System.out.println("    missing: " + word));
  }

  private static Set<String> words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<String> words = new TreeSet<>(List.of(new PDFTextStripper().getText(document).split("[\\s\\u00A0/-]+")));
      words.remove("");
      return words;
    }
  }
}
