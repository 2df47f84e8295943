package coop.councils.dps.letter.domain;

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
import java.time.LocalDate;

/** A letter that was sent to a supplier: what it is about, who wrote it, and the fingerprint of its PDF. */
@Entity
@Table(name = "letter")
public class Letter {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private Reference subject;
  private String title;

  @Column(name = "recipient_supplier_id")
  private Long recipientSupplierId;

  @Column(name = "recipient_name")
  private String recipientName;

  @Column(name = "issuer_member_id")
  private Long issuerMemberId;

  private LocalDate dated;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private String sha256;

  @Version
  private long version;

  protected Letter() {}

  public Letter(LetterDraft draft, String sha256) {
    this.reference = draft.reference();
    this.kind = draft.kind();
    this.subject = draft.subject();
    this.title = draft.document().subject();
    this.recipientSupplierId = draft.recipientSupplierId();
    this.recipientName = draft.document().recipient().name();
    this.issuerMemberId = draft.issuerMemberId();
    this.dated = draft.document().date().day();
    this.issuedAt = draft.document().createdAt();
    this.sha256 = sha256;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }
}
