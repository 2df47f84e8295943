package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * One file of the old register: looked at first, then taken over as a whole or discarded. What was taken over can be
 * undone, with a reason, as a whole too.
 */
@Entity
@Table(name = "register_batch")
public class RegisterBatch {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Enumerated(EnumType.STRING)
  private RegisterBatchStatus status;

  @Column(name = "document_id")
  private long documentId;

  @Column(name = "file_name")
  private String fileName;

  private int awards;
  private int tenders;

  @Column(name = "uploaded_by_name")
  private String uploadedByName;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "imported_by_name")
  private String importedByName;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "ended_by_name")
  private String endedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "undone_reason")
  private String undoneReason;

  @Version
  private long version;

  protected RegisterBatch() {}

  /** @param reading what was found in the file, without an error */
  public RegisterBatch(long documentId, String fileName, RegisterReading reading, Actor officer, Instant now) {
    this.reference = Reference.random("RGB");
    this.status = RegisterBatchStatus.PREVIEWED;
    this.documentId = documentId;
    this.fileName = fileName;
    this.awards = reading.awards().size();
    this.tenders = reading.tenders();
    this.uploadedByName = officer.name();
    this.uploadedAt = now;
  }

  public Decision mayBecome(RegisterBatchStatus next) {
    return Decision.allowedIf(status.mayBecome(next), "REGISTER", "register.notNow." + status);
  }

  /** Its awards are part of it from now on. */
  public void imports(List<HistoricAward> taken, Actor officer, Instant now) {
    become(RegisterBatchStatus.IMPORTED);
    taken.forEach(award -> award.joins(id));
    awards = taken.size();
    importedByName = officer.name();
    importedAt = now;
  }

  /** @param taken its awards, which no longer count */
  public void undo(List<HistoricAward> taken, String reason, Actor officer, Instant now) {
    become(RegisterBatchStatus.UNDONE);
    taken.forEach(HistoricAward::withdraw);
    undoneReason = reason;
    ends(officer, now);
  }

  public void discard(Actor officer, Instant now) {
    become(RegisterBatchStatus.DISCARDED);
    ends(officer, now);
  }

  private void ends(Actor officer, Instant now) {
    endedByName = officer.name();
    endedAt = now;
  }

  private void become(RegisterBatchStatus next) {
    mayBecome(next).orRefuse();
    status = next;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public RegisterBatchStatus status() {
    return status;
  }

  public long documentId() {
    return documentId;
  }

  public String fileName() {
    return fileName;
  }

  public int awards() {
    return awards;
  }
}
