package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The secret address under which one person's calendar program reads the dates of competitions. One at a time. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "made_at")
  private Instant madeAt;

  @Version
  private long version;

  protected CalendarFeed() {}

  public CalendarFeed(long accountId) {
    this.accountId = accountId;
  }

  /** The address of before reads nothing any more. */
  public void renew(String newSecretHash, Instant now) {
    secretHash = newSecretHash;
    madeAt = now;
  }

  public Long accountId() {
    return accountId;
  }

  public Instant madeAt() {
    return madeAt;
  }
}
