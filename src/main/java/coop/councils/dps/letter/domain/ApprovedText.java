package coop.councils.dps.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Welsh words of letters as a person approved them; until then they are a draft translation (R59). */
@Entity
@Table(name = "approved_text")
public class ApprovedText {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "text_key")
  private String key;

  private String words;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Version
  private long version;

  protected ApprovedText() {}

  /** @param key with its version, such as {@code award.published@2021-01-01} */
  public ApprovedText(String key, String words, String approvedBy, Instant now) {
    this.key = key;
    approve(words, approvedBy, now);
  }

  public final void approve(String newWords, String by, Instant now) {
    words = newWords;
    approvedBy = by;
    approvedAt = now;
  }

  public String key() {
    return key;
  }

  public String words() {
    return words;
  }

  public String approvedBy() {
    return approvedBy;
  }

  public Instant approvedAt() {
    return approvedAt;
  }
}
