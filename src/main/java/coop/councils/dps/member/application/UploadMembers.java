package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MembersReading;
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
 * An administrator uploads the Network's quarterly register to look at what it would change.
 *
 * <p>A faultless file becomes a batch to be imported or discarded. Of any other nothing is stored but the event that
 * it was refused; what is wrong with the file is an answer to the field, errors in rows are answered one by one.
 */
@UseCase
public class UploadMembers {

  private final MembersDesk desk;
  private final ReadMembers reader;
  private final StoreDocument documents;
  private final AuditTrail audit;

  @Inject
  public UploadMembers(MembersDesk desk, ReadMembers reader, StoreDocument documents, AuditTrail audit) {
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
    Actor administrator = desk.administrator();
    MembersReading reading;
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
    MemberBatch batch = desk.batches().add(new MemberBatch(document.id(), document.name(), reading.entries().size(),
        administrator, desk.now()));
    audit.record("members.uploaded", batch.reference().value(), Map.of("file", document.name(), "sha256",
        document.sha256(), "members", reading.entries().size()));
    return new Outcome(batch.reference(), List.of(), List.of());
  }

  /** @param first key of the sentence about the first of them */
  private void record(Upload upload, String first, int errors) {
    audit.record("members.refused", "-",
        Map.of("file", upload == null ? "" : upload.name(), "errors", errors, "first", first));
  }
}
