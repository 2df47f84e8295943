package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** A link sent by e-mail that works once, for a limited time, for one purpose. */
@Entity
@Table(name = "email_link")
public class EmailLink {

  /** What following the link does, and how long it can be followed. */
  public enum Purpose {
    VERIFY(Duration.ofHours(24)),
    INVITE(Duration.ofDays(7)),
    RESET(Duration.ofHours(1));

    private final Duration lifetime;

    Purpose(Duration lifetime) {
      this.lifetime = lifetime;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "secret_hash")
  private String secretHash;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "void_at")
  private Instant voidAt;

  @Version
  private long version;

  protected EmailLink() {}

  public EmailLink(String secretHash, Purpose purpose, Long accountId, Instant now) {
    this.secretHash = secretHash;
    this.purpose = purpose;
    this.accountId = accountId;
    this.expiresAt = now.plus(purpose.lifetime);
  }

  /** Refuses a link that was followed before, is void or too old; the sentence says how to get another. */
  public Decision mayBeFollowed(Instant now) {
    if (voidAt != null) {
      return Decision.refused("IDENTITY", "link.void");
    }
    if (usedAt != null) {
      return Decision.refused("IDENTITY", "link.used");
    }
    return Decision.allowedIf(now.isBefore(expiresAt), "IDENTITY", "link.expired");
  }

  public void follow(Instant now) {
    mayBeFollowed(now).orRefuse();
    usedAt = now;
  }

  /** A newer link took its place, or what it was for is withdrawn. */
  public void voidIt(Instant now) {
    voidAt = now;
  }

  public Long accountId() {
    return accountId;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Purpose purpose() {
    return purpose;
  }
}
