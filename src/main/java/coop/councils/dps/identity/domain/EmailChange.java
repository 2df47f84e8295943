package coop.councils.dps.identity.domain;

import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A person's wish for another e-mail address. It is complete once the links sent to the old and to the new address were
 * both followed, within a day; until then either of them stops it.
 */
@Entity
@Table(name = "email_change")
public class EmailChange {

  public static final Duration LIFETIME = Duration.ofHours(24);

  /** Which of the two addresses a link was sent to. */
  public enum Side { OLD, NEW }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "new_email")
  private String newEmail;

  @Column(name = "old_secret_hash")
  private String oldSecretHash;

  @Column(name = "new_secret_hash")
  private String newSecretHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "old_confirmed_at")
  private Instant oldConfirmedAt;

  @Column(name = "new_confirmed_at")
  private Instant newConfirmedAt;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Version
  private long version;

  protected EmailChange() {}

  public EmailChange(long accountId, String newEmail, String oldSecretHash, String newSecretHash, Instant now) {
    this.accountId = accountId;
    this.newEmail = newEmail;
    this.oldSecretHash = oldSecretHash;
    this.newSecretHash = newSecretHash;
    this.askedAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  public Side sideOf(String secretHash) {
    return secretHash.equals(oldSecretHash) ? Side.OLD : Side.NEW;
  }

  /** Refuses a link that was followed before or is too old, and all of them once the change was stopped. */
  public Decision mayBeConfirmed(Side side, Instant now) {
    if (stoppedAt != null) {
      return Decision.refused("IDENTITY", "emailChange.stopped");
    }
    if (confirmedAt(side) != null) {
      return Decision.refused("IDENTITY", isComplete() ? "emailChange.done" : "emailChange.waits");
    }
    return Decision.allowedIf(now.isBefore(expiresAt), "IDENTITY", "emailChange.expired");
  }

  public void confirm(Side side, Instant now) {
    mayBeConfirmed(side, now).orRefuse();
    if (side == Side.OLD) {
      oldConfirmedAt = now;
    } else {
      newConfirmedAt = now;
    }
  }

  /** Whether it still waits for an address to be confirmed. */
  public boolean isOpen(Instant now) {
    return stoppedAt == null && !isComplete() && now.isBefore(expiresAt);
  }

  /** Refused once the address has changed. */
  public void stop(Instant now) {
    Decision.allowedIf(isOpen(now), "IDENTITY", isComplete() ? "emailChange.done" : "emailChange.stopped").orRefuse();
    stoppedAt = now;
  }

  public boolean isComplete() {
    return oldConfirmedAt != null && newConfirmedAt != null;
  }

  private Instant confirmedAt(Side side) {
    return side == Side.OLD ? oldConfirmedAt : newConfirmedAt;
  }

  public Long accountId() {
    return accountId;
  }

  public String newEmail() {
    return newEmail;
  }

  public EmailChangeRow row() {
    return new EmailChangeRow(newEmail, expiresAt, oldConfirmedAt != null, newConfirmedAt != null);
  }
}
