package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Actor;
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
 * A file that a supplier keeps for its answers. One file serves many; taken out of the library, it stays where it was
 * used.
 */
@Entity
@Table(name = "library_document")
public class LibraryDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "document_id")
  private Long documentId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "added_by_name")
  private String addedByName;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Version
  private long version;

  protected LibraryDocument() {}

  /** @param facts what it proves and its last day */
  public LibraryDocument(long supplierId, long documentId, DocumentFacts facts, Actor person, Instant now) {
    this.supplierId = supplierId;
    this.documentId = documentId;
    this.kind = facts.kind();
    this.expiresOn = facts.expiresOn();
    this.addedByName = person.name();
    this.addedAt = now;
  }

  /** No longer offered for answers, and no reason to remind anybody. */
  public void remove(Instant now) {
    if (removedAt == null) {
      removedAt = now;
    }
  }
}
