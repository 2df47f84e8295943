package coop.councils.dps.letter.pdf;

import coop.councils.dps.letter.domain.LetterDocument;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the file says about itself, the same in its information dictionary and in its metadata packet. */
record FileInfo(String title, String subject, String author, Instant createdAt) {

  static final String PRODUCER = "CCIN DPS platform with Apache PDFBox";

  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  static FileInfo of(LetterDocument letter, PrintableText printable) {
    return new FileInfo(
        printable.onOneLine(letter.title()),
        printable.onOneLine(letter.subject()),
        printable.onOneLine(letter.letterhead().authority()),
        letter.createdAt().truncatedTo(ChronoUnit.SECONDS));
  }

  String pdfDate() {
    return pdfDate(createdAt);
  }

  static String pdfDate(Instant moment) {
    return PDF_DATE.format(moment);
  }

  void writeTo(COSDictionary info) {
    info.setString(COSName.TITLE, title);
    info.setString(COSName.SUBJECT, subject);
    info.setString(COSName.AUTHOR, author);
    info.setString(COSName.PRODUCER, PRODUCER);
    info.setString(COSName.CREATION_DATE, pdfDate());
    info.setString(COSName.MOD_DATE, pdfDate());
  }
}
