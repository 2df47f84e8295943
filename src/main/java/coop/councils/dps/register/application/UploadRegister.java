package coop.councils.dps.register.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.register.domain.RegisterReading;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.sheet.application.TakeSheetFile;
import coop.councils.dps.sheet.application.TakenSheet;
import jakarta.inject.Inject;
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
  private final TakeSheetFile files;
  private final AuditTrail audit;

  @Inject
  public UploadRegister(RegisterDesk desk, ReadRegister reader, TakeSheetFile files, AuditTrail audit) {
    this.desk = desk;
    this.reader = reader;
    this.files = files;
    this.audit = audit;
  }

  public TakenSheet upload(Upload upload) {
    Actor officer = desk.keeper();
    return files.take(upload, reader::read, "register.refused",
        (document, reading) -> batch(document, reading, officer));
  }

  private Reference batch(StoredDocument document, RegisterReading reading, Actor officer) {
    RegisterBatch batch = desk.register()
        .add(new RegisterBatch(document.id(), document.name(), reading, officer, desk.now()));
    audit.record("register.uploaded", batch.reference().value(), Map.of("file", document.name(), "sha256",
        document.sha256(), "awards", reading.awards().size(), "tenders", reading.tenders()));
    return batch.reference();
  }
}
