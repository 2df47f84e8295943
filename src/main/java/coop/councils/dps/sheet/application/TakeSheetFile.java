package coop.councils.dps.sheet.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.sheet.domain.SheetReading;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes an uploaded sheet for a batch to be imported or discarded.
 *
 * <p>A faultless file is stored. Of any other nothing is stored but the event that it was refused, so what is wrong with
 * it is an answer and no exception, which would undo the event.
 */
@Dependent
public class TakeSheetFile {

  private final StoreDocument documents;
  private final AuditTrail audit;

  @Inject
  public TakeSheetFile(StoreDocument documents, AuditTrail audit) {
    this.documents = documents;
    this.audit = audit;
  }

  /**
   * @param reader refuses what cannot be read as a sheet at all
   * @param refusal name of the event that a file was refused
   * @param batch makes a batch of a faultless file
   */
  public <R extends SheetReading> TakenSheet take(Upload upload, Function<Upload, R> reader, String refusal,
      BiFunction<StoredDocument, R, Reference> batch) {
    R reading;
    try {
      reading = reader.apply(upload);
    } catch (InvalidInputException e) {
      record(refusal, upload, e.errors().get(0).messageKey(), e.errors().size());
      return new TakenSheet(null, e.errors(), List.of());
    }
    if (!reading.isFaultless()) {
      record(refusal, upload, reading.errors().get(0).messageKey(), reading.errors().size());
      return new TakenSheet(null, List.of(), reading.errors());
    }
    StoredDocument document = documents.store(ReadSheetFile.FIELD, upload);
    return new TakenSheet(batch.apply(document, reading), List.of(), List.of());
  }

  /** @param first key of the sentence about the first of the errors */
  private void record(String refusal, Upload upload, String first, int errors) {
    audit.record(refusal, "-", Map.of("file", upload == null ? "" : upload.name(), "errors", errors, "first", first));
  }
}
