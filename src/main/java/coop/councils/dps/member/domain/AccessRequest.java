package coop.councils.dps.member.domain;

import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Actor;
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
import java.time.Duration;
import java.time.Instant;

/**
 * An officer of a member asks for access. The link mailed to the address proves that it is theirs; only then an
 * administrator sees the request, and grants or declines it once.
 */
@Entity
@Table(name = "access_request")
public class AccessRequest {

  /** Of one address, that wait to be confirmed or decided. */
  public static final int MOST_OF_ADDRESS = 3;
  /** Of one member, that wait to be confirmed. */
  public static final int MOST_OF_MEMBER = 30;

  private static final Duration LIFETIME = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "member_id")
  private long memberId;

  private String name;
  private String post;
  private String email;
  private String reason;

  @Enumerated(EnumType.STRING)
  private AccessRequestStatus status;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "decline_reason")
  private String declineReason;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Version
  private long version;

  protected AccessRequest() {}

  /** @param secretHash of the secret in the link that proves the address */
  public AccessRequest(long memberId, Applicant applicant, String secretHash, Instant now) {
    this.reference = Reference.random("ARQ");
    this.memberId = memberId;
    this.name = applicant.name();
    this.post = applicant.post();
    this.email = applicant.email();
    this.reason = applicant.reason();
    this.status = AccessRequestStatus.UNCONFIRMED;
    this.secretHash = secretHash;
    this.askedAt = now;
    this.expiresAt = now.plus(LIFETIME);
  }

  /** Refuses a link that was followed before or is too old; either way the sentence says what to do. */
  public Decision mayBeConfirmed(Instant now) {
    if (status != AccessRequestStatus.UNCONFIRMED) {
      return Decision.refused("MEMBER", "accessRequest.confirmed");
    }
    return Decision.allowedIf(now.isBefore(expiresAt), "MEMBER", "accessRequest.expired");
  }

  public void confirm(Instant now) {
    mayBeConfirmed(now).orRefuse();
    status = AccessRequestStatus.OPEN;
    confirmedAt = now;
  }

  /** Once: the second of two administrators is told what the first decided. */
  public Decision mayBeDecided() {
    return status.mayBecome(AccessRequestStatus.GRANTED) ? Decision.allowed()
        : Decision.refused("MEMBER", "accessRequest.notNow." + status, decidedByName, decidedAt);
  }

  public void grant(Role granted, Actor administrator, Instant now) {
    decide(AccessRequestStatus.GRANTED, administrator, now);
    role = granted;
  }

  public void decline(String because, Actor administrator, Instant now) {
    decide(AccessRequestStatus.DECLINED, administrator, now);
    declineReason = because;
  }

  private void decide(AccessRequestStatus decision, Actor administrator, Instant now) {
    mayBeDecided().orRefuse();
    status = decision;
    decidedByName = administrator.name();
    decidedAt = now;
  }

  public Reference reference() {
    return reference;
  }

  public long memberId() {
    return memberId;
  }

  public Applicant applicant() {
    return new Applicant(name, post, email, reason);
  }

  public boolean isUnconfirmed() {
    return status == AccessRequestStatus.UNCONFIRMED;
  }
}
