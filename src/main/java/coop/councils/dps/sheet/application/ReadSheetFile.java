package coop.councils.dps.sheet.application;

import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.DocumentType;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.sheet.domain.Sheet;
import coop.councils.dps.sheet.file.SheetReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads an uploaded or stored file as a sheet.
 *
 * <p>Refuses, as an answer to the field {@link #FIELD}, a file that is missing, empty, above 5 MB, no XLSX or CSV by
 * its name and content, protected or unreadable, and one with too many rows.
 */
@Dependent
public class ReadSheetFile {

  public static final String FIELD = "file";

  private static final long LARGEST = 5L * 1024 * 1024;

  private final StoreDocument uploads;
  private final Documents documents;

  @Inject
  public ReadSheetFile(StoreDocument uploads, Documents documents) {
    this.uploads = uploads;
    this.documents = documents;
  }

  /** @param mostRows that may stand below the heads */
  public Sheet read(Upload upload, int mostRows) {
    check(upload);
    try (InputStream content = upload.content().open()) {
      return SheetReader.read(FIELD, upload.name(), content.readAllBytes(), mostRows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as it was stored, which was read before. */
  public Sheet stored(long documentId, String fileName, int mostRows) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      documents.copyContent(documentId, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SheetReader.read(FIELD, fileName, content.toByteArray(), mostRows);
  }

  private void check(Upload upload) {
    if (upload != null && upload.size() > LARGEST) {
      throw refused("sheet.file.tooLarge", upload);
    }
    if (upload != null && upload.size() > 0 && SheetReader.isCompoundFile(begin(upload))) {
      throw refused("sheet.file.protected", upload);
    }
    DocumentType type = uploads.check(FIELD, upload);
    if (type != DocumentType.XLSX && type != DocumentType.CSV) {
      throw refused("sheet.file.type", upload);
    }
  }

  private static InvalidInputException refused(String messageKey, Upload upload) {
    return new InvalidInputException(List.of(new FieldError(FIELD, messageKey, upload.name())));
  }

  private static byte[] begin(Upload upload) {
    try (InputStream content = upload.content().open()) {
      return content.readNBytes(8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
