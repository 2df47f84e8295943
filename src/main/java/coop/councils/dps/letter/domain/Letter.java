package coop.councils.dps.letter.domain;

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
import java.time.LocalDate;

/**
 * A letter that was sent, or a record that was filed: what it is about, who wrote it to whom, and the fingerprint of its
 * PDF.
 *
 * <p>It never changes. What turns out wrong is put right by a new letter that names this one; this one is then marked
 * withdrawn, and stays on file (R48).
 */
@Entity
@Table(name = "letter")
public class Letter {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String code;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private Reference subject;
  private String about;

  @Column(name = "about_reference")
  private String aboutReference;

  private String title;

  @Column(name = "recipient_supplier_id")
  private Long recipientSupplierId;

  @Column(name = "recipient_name")
  private String recipientName;

  @Column(name = "issuer_member_id")
  private Long issuerMemberId;

  @Column(name = "issuer_name")
  private String issuerName;

  private LocalDate dated;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "reissued_on")
  private LocalDate reissuedOn;

  private String sha256;
  private int size;
  private Reference replaces;

  @Column(name = "replaced_by")
  private Reference replacedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version
  private long version;

  protected Letter() {}

  /** @param size of the PDF in bytes */
  public Letter(LetterKind kind, LetterDocument document, Filing filing, String sha256, int size) {
    this.reference = new Reference(document.reference());
    this.code = document.verification().map(Verification::code).orElse(null);
    this.kind = kind;
    this.subject = filing.subject();
    this.about = filing.about();
    this.aboutReference = filing.aboutReference();
    this.title = document.subject();
    this.recipientSupplierId = filing.recipientSupplierId();
    this.recipientName = document.recipient().map(Recipient::name).orElse(null);
    this.issuerMemberId = filing.issuerMemberId();
    this.issuerName = document.letterhead().authority();
    this.dated = filing.dated();
    this.issuedAt = document.createdAt();
    this.reissuedOn = filing.reissuedOn();
    this.replaces = filing.replaces();
    this.sha256 = sha256;
    this.size = size;
  }

  /** R48: a letter is withdrawn once. */
  public Decision mayBeWithdrawn() {
    return Decision.allowedIf(withdrawnAt == null, "R48", "letter.withdrawnAlready", reference);
  }

  /** @param by the letter that takes its place; null when none does */
  public void withdraw(Reference by, Instant now) {
    mayBeWithdrawn().orRefuse();
    replacedBy = by;
    withdrawnAt = now;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public String sha256() {
    return sha256;
  }

  public long version() {
    return version;
  }
}
