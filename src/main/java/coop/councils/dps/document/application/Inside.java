package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks inside a file for what would be of no use to whoever reads it: a password, or an Office file that is broken,
 * holds something else or unpacks to more than {@value #MOST_UNPACKED} bytes.
 */
final class Inside {

  private static final String PROTECTED = "file.protected";
  private static final String BROKEN = "file.broken";
  private static final long MOST_UNPACKED = 300_000_000;
  private static final int MOST_ENTRIES = 10_000;
  private static final int WINDOW = 64 * 1024;
  private static final int OVERLAP = 32;
  private static final byte[] COMPOUND_FILE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final Pattern ENCRYPTED_PDF = Pattern.compile("/Encrypt\\s*(<<|\\d+\\s+\\d+\\s+R)");

  private Inside() {}

  /** @return key of the sentence about what is wrong; empty where nothing is */
  static Optional<String> fault(DocumentType type, Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      return switch (type) {
        case PDF -> Optional.of(PROTECTED).filter(key -> isEncryptedPdf(bytes));
        case DOCX -> office(bytes.readAllBytes(), "word/");
        case XLSX -> office(bytes.readAllBytes(), "xl/");
        case ODT, ODS -> office(bytes.readAllBytes(), "content.xml");
        case CSV, TXT -> Optional.of("file.notWhatItSays").filter(key -> !isText(bytes));
        case PNG, JPG -> Optional.empty();
      };
    }
  }

  /** Word and Excel wrap what a password protects in the file format of before. */
  static boolean isCompoundFile(Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      return Arrays.equals(bytes.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
    }
  }

  private static boolean isEncryptedPdf(InputStream bytes) {
    try {
      String before = "";
      for (byte[] part = bytes.readNBytes(WINDOW); part.length > 0; part = bytes.readNBytes(WINDOW)) {
        String text = before + new String(part, StandardCharsets.ISO_8859_1);
        if (ENCRYPTED_PDF.matcher(text).find()) {
          return true;
        }
        before = text.substring(Math.max(0, text.length() - OVERLAP));
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text of any encoding holds no control characters but those that part lines and columns. */
  private static boolean isText(InputStream bytes) {
    try {
      for (byte[] part = bytes.readNBytes(WINDOW); part.length > 0; part = bytes.readNBytes(WINDOW)) {
        for (byte one : part) {
          if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
            return false;
          }
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param needed beginning of the name of an entry that the type cannot be without */
  private static Optional<String> office(byte[] bytes, String needed) {
    boolean found = false;
    long unpacked = 0;
    byte[] buffer = new byte[WINDOW];
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      for (ZipArchiveEntry entry : entries) {
        found |= entry.getName().startsWith(needed);
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED || entries.size() > MOST_ENTRIES) {
              return Optional.of("file.bomb");
            }
            if (entry.getName().equals("META-INF/manifest.xml")
                && new String(buffer, 0, read, StandardCharsets.UTF_8).contains("encryption-data")) {
              return Optional.of(PROTECTED);
            }
          }
        }
      }
    } catch (IOException e) {
      // The bytes are in memory: what cannot be read is not there.
      return Optional.of(BROKEN);
    }
    return found ? Optional.empty() : Optional.of(BROKEN);
  }
}
