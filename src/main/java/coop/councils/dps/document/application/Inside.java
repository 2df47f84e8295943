package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.DocumentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks inside a file for what would be of no use to whoever reads it: a password, or an Office file that is broken,
 * holds something else, has more than {@value #MOST_ENTRIES} entries or unpacks to more than {@value #MOST_UNPACKED}
 * bytes.
 */
final class Inside {

  private static final String PROTECTED = "file.protected";
  private static final String BROKEN = "file.broken";
  private static final long MOST_UNPACKED = 300_000_000;
  private static final int MOST_ENTRIES = 5_000;
  /** The only ones that Office files use. */
  private static final Set<Integer> PACKINGS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
  private static final int WINDOW = 64 * 1024;
  private static final int OVERLAP = 32;
  private static final byte[] COMPOUND_FILE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final Pattern ENCRYPTED_PDF = Pattern.compile("/Encrypt\\s*(<<|\\d+\\s+\\d+\\s+R)");

  private Inside() {}

  /** @return key of the sentence about what is wrong; empty where nothing is */
  static Optional<String> fault(DocumentType type, Upload.Content content) throws IOException {
    return switch (type) {
      case PDF -> isEncryptedPdf(content) ? Optional.of(PROTECTED) : Optional.empty();
      case DOCX -> office(content, "word/");
      case XLSX -> office(content, "xl/");
      case ODT, ODS -> office(content, "content.xml");
      case CSV, TXT -> isText(content) ? Optional.empty() : Optional.of("file.notWhatItSays");
      case PNG, JPG -> Optional.empty();
    };
  }

  /** Word and Excel wrap what a password protects in the file format of before. */
  static boolean isCompoundFile(Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      return Arrays.equals(bytes.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE);
    }
  }

  private static boolean isEncryptedPdf(Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      String before = "";
      for (byte[] part = bytes.readNBytes(WINDOW); part.length > 0; part = bytes.readNBytes(WINDOW)) {
        String text = before + new String(part, StandardCharsets.ISO_8859_1);
        if (ENCRYPTED_PDF.matcher(text).find()) {
          return true;
        }
        before = text.substring(Math.max(0, text.length() - OVERLAP));
      }
      return false;
    }
  }

  /** Text of any encoding holds no control characters but those that part lines and columns. */
  private static boolean isText(Upload.Content content) throws IOException {
    try (InputStream bytes = content.open()) {
      for (byte[] part = bytes.readNBytes(WINDOW); part.length > 0; part = bytes.readNBytes(WINDOW)) {
        for (byte one : part) {
          if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
            return false;
          }
        }
      }
      return true;
    }
  }

  /** @param needed beginning of the name of an entry that the type cannot be without */
  private static Optional<String> office(Upload.Content content, String needed) {
    boolean found = false;
    long unpacked = 0;
    byte[] buffer = new byte[WINDOW];
    try (SeekableByteChannel bytes = content.channel();
        ZipFile zip = ZipDirectory.opened(bytes)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      if (entries.size() > MOST_ENTRIES) {
        return Optional.of("file.bomb");
      }
      for (ZipArchiveEntry entry : entries) {
        found |= entry.getName().startsWith(needed);
        if (!PACKINGS.contains(entry.getMethod())) {
          return Optional.of(BROKEN);
        }
        try (InputStream inside = zip.getInputStream(entry)) {
          for (int read = inside.read(buffer); read > 0; read = inside.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              return Optional.of("file.bomb");
            }
            if (entry.getName().equals("META-INF/manifest.xml")
                && new String(buffer, 0, read, StandardCharsets.UTF_8).contains("encryption-data")) {
              return Optional.of(PROTECTED);
            }
          }
        }
      }
    } catch (ZipDirectory.TooLargeException e) {
      return Optional.of("file.bomb");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The bytes are stored or in memory: what cannot be read is not there.
      return Optional.of(BROKEN);
    }
    return found ? Optional.empty() : Optional.of(BROKEN);
  }
}
