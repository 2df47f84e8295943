package coop.councils.dps.register.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.FieldError;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.sheet.application.ReadSheetFile;
import coop.councils.dps.sheet.domain.CellError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * An officer or administrator uploads a file of the old register to look at what it would bring in.
 *
 * <p>A faultless file becomes a batch to be imported or discarded. Of any other nothing is stored but the event that
 * it was refused: a file that is missing, empty, above 5 MB, no XLSX or CSV by its name and content or unreadable is an
 * answer to the field; errors in rows are answered one by one.
 */
@UseCase
public class UploadRegister {

  private final RegisterDesk desk;
  private final ReadRegister reader;
  private final StoreDocument documents;
  private final AuditTrail audit;

  @Inject
  public UploadRegister(RegisterDesk desk, ReadRegister reader, StoreDocument documents, AuditTrail audit) {
    this.desk = desk;
    this.reader = reader;
    this.documents = documents;
    this.audit = audit;
  }

  /**
   * @param batch null unless the file is faultless
   * @param ofFile what is wrong with the file as a whole
   * @param ofCells what is wrong in its rows
   */
  public record Outcome(Reference batch, List<FieldError> ofFile, List<CellError> ofCells) {}

  public Outcome upload(Upload upload) {
    Actor officer = desk.keeper();
    RegisterReading reading;
    try {
      reading = reader.read(upload);
    } catch (InvalidInputException e) {
      record(upload, e.errors().get(0).messageKey(), e.errors().size());
      return new Outcome(null, e.errors(), List.of());
    }
    if (!reading.isFaultless()) {
      record(upload, reading.errors().get(0).messageKey(), reading.errors().size());
      return new Outcome(null, List.of(), reading.errors());
    }
    StoredDocument document = documents.store(ReadSheetFile.FIELD, upload);
    RegisterBatch batch = desk.register()
        .add(new RegisterBatch(document.id(), document.name(), reading, officer, desk.now()));
    audit.record("register.uploaded", batch.reference().value(), Map.of("file", document.name(), "sha256",
        document.sha256(), "awards", reading.awards().size(), "tenders", reading.tenders()));
    return new Outcome(batch.reference(), List.of(), List.of());
  }

  /** @param first key of the sentence about the first of them */
  private void record(Upload upload, String first, int errors) {
    audit.record("register.refused", "-",
        Map.of("file", upload == null ? "" : upload.name(), "errors", errors, "first", first));
  }
}
