package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MembersReading;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.sheet.application.TakeSheetFile;
import coop.councils.dps.sheet.application.TakenSheet;
import jakarta.inject.Inject;
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
  private final TakeSheetFile files;
  private final AuditTrail audit;

  @Inject
  public UploadMembers(MembersDesk desk, ReadMembers reader, TakeSheetFile files, AuditTrail audit) {
    this.desk = desk;
    this.reader = reader;
    this.files = files;
    this.audit = audit;
  }

  public TakenSheet upload(Upload upload) {
    Actor administrator = desk.administrator();
    return files.take(upload, reader::read, "members.refused",
        (document, reading) -> batch(document, reading, administrator));
  }

  private Reference batch(StoredDocument document, MembersReading reading, Actor administrator) {
    MemberBatch batch = desk.batches().add(new MemberBatch(document.id(), document.name(), reading.entries().size(),
        administrator, desk.now()));
    audit.record("members.uploaded", batch.reference().value(), Map.of("file", document.name(), "sha256",
        document.sha256(), "members", reading.entries().size()));
    return batch.reference();
  }
}
