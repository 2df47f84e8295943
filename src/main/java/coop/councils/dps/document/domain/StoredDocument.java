package coop.councils.dps.document.domain;

import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A file as it was uploaded. Its bytes never change; who may read it is said by the feature that holds it. */
@Entity
@Table(name = "document")
public class StoredDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private String sha256;

  @Column(name = "stored_at")
  private Instant storedAt;

  /** Whether its bytes are stored encrypted; those of before there was a key are not. */
  private boolean sealed;

  @Version
  private long version;

  protected StoredDocument() {}

  public StoredDocument(String name, DocumentType type, long size, String sha256, Instant now) {
    this.reference = Reference.random("DOC");
    this.name = name;
    this.mediaType = type.mediaType();
    this.size = size;
    this.sha256 = sha256;
    this.storedAt = now;
    this.sealed = true;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public String name() {
    return name;
  }

  public String sha256() {
    return sha256;
  }
}
