package coop.councils.dps.member.domain;

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

/** One file of the Network's register: looked at first, then taken over as a whole or discarded. */
@Entity
@Table(name = "member_batch")
public class MemberBatch {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Enumerated(EnumType.STRING)
  private MemberBatchStatus status;

  @Column(name = "document_id")
  private long documentId;

  @Column(name = "file_name")
  private String fileName;

  private int entries;
  private Integer added;
  private Integer changed;
  private Integer leaving;

  @Column(name = "uploaded_by_name")
  private String uploadedByName;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "ended_by_name")
  private String endedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version
  private long version;

  protected MemberBatch() {}

  /** @param entries rows of the file, without an error */
  public MemberBatch(long documentId, String fileName, int entries, Actor administrator, Instant now) {
    this.reference = Reference.random("MBA");
    this.status = MemberBatchStatus.PREVIEWED;
    this.documentId = documentId;
    this.fileName = fileName;
    this.entries = entries;
    this.uploadedByName = administrator.name();
    this.uploadedAt = now;
  }

  public Decision mayBecome(MemberBatchStatus next) {
    return Decision.allowedIf(status.mayBecome(next), "MEMBER", "members.notNow." + status, endedByName);
  }

  public void imports(MembersComparison comparison, Actor administrator, Instant now) {
    become(MemberBatchStatus.IMPORTED, administrator, now);
    added = comparison.count(MemberChange.Kind.NEW);
    changed = comparison.count(MemberChange.Kind.CHANGED);
    leaving = comparison.count(MemberChange.Kind.LEAVING);
  }

  public void discard(Actor administrator, Instant now) {
    become(MemberBatchStatus.DISCARDED, administrator, now);
  }

  private void become(MemberBatchStatus next, Actor administrator, Instant now) {
    mayBecome(next).orRefuse();
    status = next;
    endedByName = administrator.name();
    endedAt = now;
  }

  public Reference reference() {
    return reference;
  }

  public long documentId() {
    return documentId;
  }

  public String fileName() {
    return fileName;
  }
}
