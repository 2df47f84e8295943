package coop.councils.dps.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An Office file (ECMA-376, OpenDocument), looked through once for what would be of no use to whoever reads it: it is
 * broken, holds something else, macros, a password or nothing, has more than {@value #MOST_ENTRIES} entries or unpacks
 * to more than {@value #MOST_UNPACKED} bytes. It is never unpacked beyond that.
 */
final class OfficeFile {

  private static final String BROKEN = "file.broken";
  private static final String BOMB = "file.bomb";
  private static final long MOST_UNPACKED = 300_000_000;
  private static final int MOST_ENTRIES = 5_000;
  private static final int WINDOW = 64 * 1024;
  /** Longer than what is looked for, which two windows may part. */
  private static final int OVERLAP = 64;
  /** The only ones that Office files use. */
  private static final Set<Integer> PACKINGS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
  /** Of macros, by the name of their part whatever its letters, or by where OpenDocument keeps programs. */
  private static final Pattern MACROS = Pattern.compile(".*vbaproject[^/]*\\.bin|.*/macrosheets/.+"
      + "|basic/.*/(?!script-l[bc]\\.xml$).+\\.xml|scripts/.*[^/]");
  /** A list of the parts' types that names macros, under whatever name they lie there. */
  private static final Pattern TYPE_OF_MACROS =
      Pattern.compile("vbaproject|macroenabled|macrosheet", Pattern.CASE_INSENSITIVE);
  /** What is seen and not read. */
  private static final Pattern PICTURES =
      Pattern.compile("(.*/)?(media|pictures|charts|diagrams|embeddings|object [^/]*)/.+");

  private final String needed;
  private final byte[] buffer = new byte[WINDOW];
  private long unpacked;
  private boolean found;
  private boolean says;

  private OfficeFile(String needed) {
    this.needed = needed;
  }

  /**
   * @param needed beginning of the name of an entry that the type cannot be without
   * @return key of the sentence about what is wrong; empty where nothing is
   */
  static Optional<String> fault(Upload.Content content, String needed) {
    OfficeFile file = new OfficeFile(needed);
    try (SeekableByteChannel bytes = content.channel();
        ZipFile zip = ZipDirectory.opened(bytes)) {
      return file.look(zip);
    } catch (ZipDirectory.TooLargeException e) {
      return Optional.of(BOMB);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The bytes are stored or in memory: what cannot be read is not there.
      return Optional.of(BROKEN);
    }
  }

  private Optional<String> look(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
    if (entries.size() > MOST_ENTRIES) {
      return Optional.of(BOMB);
    }
    for (ZipArchiveEntry entry : entries) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      found |= name.startsWith(needed);
      says |= PICTURES.matcher(name).matches();
      if (MACROS.matcher(name).matches()) {
        return Optional.of("file.macros");
      } else if (!PACKINGS.contains(entry.getMethod())) {
        return Optional.of(BROKEN);
      }
      try (InputStream inside = zip.getInputStream(entry)) {
        Optional<String> fault = look(name, inside);
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    if (!found) {
      return Optional.of(BROKEN);
    }
    return says ? Optional.empty() : Optional.of("file.empty");
  }

  private Optional<String> look(String name, InputStream inside) throws IOException {
    Words words = new Words();
    String before = "";
    for (int read = inside.read(buffer); read > 0; read = inside.read(buffer)) {
      unpacked += read;
      if (unpacked > MOST_UNPACKED) {
        return Optional.of(BOMB);
      }
      if (name.endsWith(".xml")) {
        String part = new String(buffer, 0, read, StandardCharsets.UTF_8);
        says |= name.startsWith(needed) && words.areIn(part);
        Optional<String> fault = faultOfPart(name, before + part);
        if (fault.isPresent()) {
          return fault;
        }
        before = part.substring(Math.max(0, part.length() - OVERLAP));
      }
    }
    return Optional.empty();
  }

  /** ECMA-376, part 2, 8.2.5.2 allows no definition of a document type, which is what attacks on readers use. */
  private Optional<String> faultOfPart(String name, String text) {
    if (name.equals("[content_types].xml") && TYPE_OF_MACROS.matcher(text).find()) {
      return Optional.of("file.macros");
    } else if (name.equals("meta-inf/manifest.xml") && text.contains("encryption-data")) {
      return Optional.of("file.protected");
    } else if (needed.endsWith("/") && text.contains("<!DOCTYPE")) {
      return Optional.of(BROKEN);
    }
    return Optional.empty();
  }

  /** Looks for a letter or digit between the tags of a part that comes piece by piece. */
  private static final class Words {

    /** The character that ends what is not read: a tag or the number of a character; 0 where it is read. */
    private int until;

    boolean areIn(String piece) {
      return piece.codePoints().anyMatch(this::isRead);
    }

    private boolean isRead(int character) {
      if (until != 0) {
        until = character == until ? 0 : until;
        return false;
      }
      until = character == '<' ? '>' : character == '&' ? ';' : 0;
      return Character.isLetterOrDigit(character);
    }
  }
}
