package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.DocumentType;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.InvisibleCharacters;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/**
 * Checks and stores an uploaded file within the caller's unit of work; one that came in parts lies there already, and
 * becomes a document by this.
 *
 * <p>Refuses, with a sentence for each cause: no file, a name that is a path or has invisible marks in it, an empty one,
 * more than 100 MB in parts or 25 MB with its form, a type that is not accepted, content that is not what the name says,
 * a password, and an Office file that is broken or unpacks to too much.
 */
@Dependent
public class StoreDocument {

  private static final Tika TIKA = new Tika();
  private static final int LONGEST_NAME = 200;
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private final Documents documents;
  private final Arrivals arrivals;
  private final Clock clock;

  @Inject
  public StoreDocument(Documents documents, Arrivals arrivals, Clock clock) {
    this.documents = documents;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  /** @param field name of the field on the page, for the errors */
  public StoredDocument store(String field, Upload upload) {
    DocumentType type = check(field, upload);
    if (upload.cameInParts()) {
      return arrivals.settle(field, upload.arrived());
    }
    try (InputStream content = upload.content().open()) {
      return documents.add(new StoredDocument(shortened(upload.name()), type, upload.size(), sha256(upload),
          clock.instant()), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks into a file of which the last part has come: whatever takes it afterwards need not read it again. */
  void complete(StoredDocument arrived, Upload upload) {
    DocumentType type = checkLabel("file", upload);
    try {
      checkContent("file", upload, upload.name(), type);
      arrived.arrived(type, sha256(upload), clock.instant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Upload upload) throws IOException {
    DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest());
    try (InputStream content = upload.content().open()) {
      content.transferTo(digest);
    }
    return HexFormat.of().formatHex(digest.getMessageDigest().digest());
  }

  /** Refuses what {@link #store} would, and stores nothing. What came in parts was looked into with the last of them. */
  public DocumentType check(String field, Upload upload) {
    DocumentType type = checkLabel(field, upload);
    try {
      if (!upload.cameInParts()) {
        checkContent(field, upload, upload.name(), type);
      }
      return type;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What can be told before a byte of it is there. */
  static DocumentType checkLabel(String field, Upload upload) {
    if (upload == null || upload.name() == null || upload.name().isBlank()) {
      throw refused(field, "file.none");
    }
    String name = upload.name();
    // A path leads elsewhere, and marks that nobody sees make a name look like another.
    if (name.contains("/") || name.contains("\\") || InvisibleCharacters.areIn(name) || BREAKS.matcher(name).find()) {
      throw refused(field, "file.name");
    }
    if (upload.size() <= 0) {
      throw refused(field, "file.empty", name);
    }
    if (upload.size() > (upload.cameInParts() ? DocumentType.LARGEST : DocumentType.LARGEST_IN_ONE_PIECE)) {
      throw refused(field, upload.cameInParts() ? "file.tooLarge" : "file.tooLarge.inOnePiece", name);
    }
    return DocumentType.ofName(name).orElseThrow(() -> refused(field, "file.type", name));
  }

  private static void checkContent(String field, Upload upload, String name, DocumentType type) throws IOException {
    if (Inside.isCompoundFile(upload.content())) {
      throw refused(field, "file.protected", name);
    }
    String detected;
    try (InputStream content = upload.content().open()) {
      detected = TIKA.detect(content, name);
    }
    // Tika names Office files by their ending once the content is a zip; what is inside is looked at afterwards.
    boolean text = type == DocumentType.CSV || type == DocumentType.TXT;
    boolean fits = text ? detected.startsWith("text/") && !detected.contains("html") : detected.equals(type.mediaType());
    if (!fits) {
      throw refused(field, "file.notWhatItSays", name);
    }
    Optional<String> fault = Inside.fault(type, upload.content());
    if (fault.isPresent()) {
      throw refused(field, fault.get(), name);
    }
  }

  /** The end is kept, since it says what the file is. */
  static String shortened(String name) {
    String clean = InvisibleCharacters.withoutHarmless(name).strip();
    int from = Math.max(0, clean.length() - LONGEST_NAME);
    return clean.substring(from > 0 && Character.isLowSurrogate(clean.charAt(from)) ? from + 1 : from);
  }

  static InvalidInputException refused(String field, String key, Object... arguments) {
    return new InvalidInputException(List.of(new FieldError(field, key, arguments)));
  }
}
