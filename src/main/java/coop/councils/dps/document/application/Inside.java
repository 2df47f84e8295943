package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks inside a file for what would be of no use to whoever reads it: a password, a file that was cut, a text without
 * a word, or an Office file with a fault ({@link OfficeFile}).
 */
final class Inside {

  private static final String PROTECTED = "file.protected";
  private static final String BROKEN = "file.broken";
  private static final int WINDOW = 64 * 1024;
  /** What stands at the end of a whole file stands within these last bytes; also longer than what is looked for. */
  private static final int TAIL = 2048;
  private static final byte[] COMPOUND_FILE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  /** Any letter of a name may be written as its number, and a comment may stand before the value (ISO 32000, 7.3.5). */
  private static final Pattern ENCRYPTED_PDF = Pattern.compile("/(?:E|#45)(?:n|#6[Ee])(?:c|#63)(?:r|#72)(?:y|#79)"
      + "(?:p|#70)(?:t|#74)(?:\\s|%[^\\r\\n]*[\\r\\n])*+(<<|\\d+\\s+\\d+\\s+R)");
  /** ISO 32000, 7.5.5. */
  private static final Pattern END_OF_PDF = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");

  private Inside() {}

  /** @return key of the sentence about what is wrong; empty where nothing is */
  static Optional<String> fault(DocumentType type, Upload.Content content) throws IOException {
    return switch (type) {
      case PDF -> pdf(content);
      case DOCX -> OfficeFile.fault(content, "word/");
      case XLSX -> OfficeFile.fault(content, "xl/");
      case ODT, ODS -> OfficeFile.fault(content, "content.xml");
      case CSV, TXT -> text(content);
      case PNG, JPG -> Picture.isWhole(type, content) ? Optional.empty() : Optional.of(BROKEN);
    };
  }

  /** Word and Excel wrap what a password protects in the file format of before. */
  static boolean isCompoundFile(Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      return Arrays.equals(bytes.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
    }
  }

  private static Optional<String> pdf(Upload.Content content) throws IOException {
    long size = 0;
    String before = "";
    try (InputStream bytes = content.open()) {
      for (byte[] part = bytes.readNBytes(WINDOW); part.length > 0; part = bytes.readNBytes(WINDOW)) {
        size += part.length;
        String text = before + latin(part);
        if (ENCRYPTED_PDF.matcher(text).find()) {
          return Optional.of(PROTECTED);
        }
        before = text.substring(Math.max(0, text.length() - TAIL));
      }
    }
    // A file that was cut lacks its end, or its end points beyond it.
    Matcher end = END_OF_PDF.matcher(before);
    return end.find() && Long.parseLong(end.group(1)) < size ? Optional.empty() : Optional.of(BROKEN);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Text of any encoding holds no control characters but those that part lines and columns, and a letter or digit. */
  private static Optional<String> text(Upload.Content content) throws IOException {
    boolean says = false;
    try (Reader text = new InputStreamReader(content.open(), encoding(content))) {
      char[] part = new char[WINDOW];
      for (int read = text.read(part); read > 0; read = text.read(part)) {
        for (int i = 0; i < read; i++) {
          if (part[i] < ' ' && "\t\n\r\f".indexOf(part[i]) < 0) {
            return Optional.of("file.notWhatItSays");
          }
          says |= isRead(part[i]);
        }
      }
    }
    return says ? Optional.empty() : Optional.of("file.empty");
  }

  /** Excel's "Unicode text" is UTF-16 and says so by its first bytes; all others write ASCII as such. */
  private static Charset encoding(Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      String begin = latin(bytes.readNBytes(2));
      return begin.equals("\u00ff\u00fe") || begin.equals("\u00fe\u00ff") ? StandardCharsets.UTF_16
          : StandardCharsets.UTF_8;
    }
  }

  /** What is not UTF-8 stands for a letter of another encoding. */
  private static boolean isRead(char one) {
    return Character.isLetterOrDigit(one) || Character.isSurrogate(one) || one == '\ufffd';
  }
}
