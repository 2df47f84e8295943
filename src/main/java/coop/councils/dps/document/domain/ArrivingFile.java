package coop.councils.dps.document.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that one person sends in parts, and how far it has come. It ends when a feature takes the whole file as its
 * own, or when no part has come for {@link #PATIENCE}.
 */
@Entity
@Table(name = "arriving_file")
public class ArrivingFile {

  /** The most files that one person may be sending; another takes the place of the one that is longest untouched. */
  public static final int MOST_AT_ONCE = 20;

  public static final Duration PATIENCE = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @OneToOne(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "document_id")
  private StoredDocument document;

  @Column(name = "account_id")
  private Long accountId;

  private long received;
  private int parts;

  @Column(name = "touched_at")
  private Instant touchedAt;

  @Version
  private long version;

  protected ArrivingFile() {}

  /** @param size of the whole file in bytes */
  public ArrivingFile(String name, long size, long accountId, Instant now) {
    this.document = new StoredDocument(name, size, now);
    this.accountId = accountId;
    this.touchedAt = now;
  }

  /**
   * Counts a part that begins where the last one ended.
   *
   * @return position of the part
   * @throws IllegalArgumentException for anything but {@link StoredDocument#PART} bytes, or the last ones
   */
  public int take(int length, Instant now) {
    if (length < 1 || length != Math.min(StoredDocument.PART, document.size() - received)) {
      throw new IllegalArgumentException("Not a part of a file of " + document.size() + " bytes: " + length);
    }
    received += length;
    touchedAt = now;
    return parts++;
  }

  public boolean isWhole() {
    return received == document.size();
  }

  /** Whole, and looked into. */
  public boolean isComplete() {
    return isWhole() && document.sha256() != null;
  }

  public Long id() {
    return id;
  }

  /** Bytes so far. */
  public long received() {
    return received;
  }

  public StoredDocument document() {
    return document;
  }
}
