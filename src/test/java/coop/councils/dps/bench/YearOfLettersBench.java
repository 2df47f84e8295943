package coop.councils.dps.bench;

import coop.councils.dps.letter.domain.LetterDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A year's letters as one ZIP, made and written one by one. */
public final class YearOfLettersBench {

  private static final int LETTERS = 10_000;
  private static final int MEGABYTES = 64;

  private YearOfLettersBench() {}

  public static void main(String[] arguments) throws IOException {
    LetterPrinter ours = new OurLetter();
    Counter counter = new Counter();
    long begin = System.nanoTime();
    long peak = 0;
    System.out.printf("%d different letters in one ZIP, heap of %d MB%n", LETTERS, heap());
    try (ZipOutputStream zip = new ZipOutputStream(counter)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int number = 1; number <= LETTERS; number++) {
        LetterDocument letter = BenchLetters.award(number);
        ZipEntry entry = new ZipEntry(letter.reference().replace('/', '-') + ".pdf");
        entry.setTimeLocal(LocalDateTime.ofInstant(letter.createdAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(ours.print(letter));
        zip.closeEntry();
        peak = Math.max(peak, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        if (number % 1000 == 0) {
          System.out.printf("  %5d letters, %3d MB written, %.1f s%n", number, counter.bytes / 1_000_000,
              (System.nanoTime() - begin) / 1e9);
        }
      }
    }
    System.out.printf("  %.0f letters a second, at most %d MB of the heap in use, garbage included%n",
        LETTERS * 1e9 / (System.nanoTime() - begin), peak >> 20);
    Verdicts verdicts = new Verdicts();
    verdicts.add(LETTERS + " letters within " + MEGABYTES + " MB", heap() <= MEGABYTES);
    verdicts.exit();
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  /** Takes the ZIP and keeps its size alone. */
  private static final class Counter extends OutputStream {

    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
      bytes += length;
    }
  }
}
