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

  /** Bytes that each part of a file holds but the last: 512 KiB. Files of before have parts of 1 MiB. */
  public static final int PART = 512 * 1024;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private long size;

  /** Null while parts of it are still to come. */
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

  /** One whose parts are yet to come. */
  StoredDocument(String name, long size, Instant now) {
    this.reference = Reference.random("DOC");
    this.name = name;
    this.size = size;
    this.storedAt = now;
    this.sealed = true;
  }

  /** All its parts have come, and what is in them was looked at. */
  public StoredDocument arrived(DocumentType type, String hash, Instant now) {
    mediaType = type.mediaType();
    sha256 = hash;
    storedAt = now;
    return this;
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

  public long size() {
    return size;
  }

  public String sha256() {
    return sha256;
  }
}
