package coop.councils.dps.identity.domain;

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

/** One role of one person, in one supplier or member where the role has one. An ended grant stays on record. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id")
  private Long accountId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "organisation_id")
  private Long organisationId;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version
  private long version;

  protected RoleGrant() {}

  /** @param organisationId supplier or member, as the role says; null for Oldham's roles and until one is created */
  public RoleGrant(Long accountId, Role role, Long organisationId, Instant now) {
    this.accountId = accountId;
    this.role = role;
    this.organisationId = organisationId;
    this.grantedAt = now;
  }

  /** The person created the organisation that the role will be held in. */
  public void settleIn(long organisation) {
    if (organisationId != null) {
      throw new IllegalStateException("The role is already held in an organisation");
    }
    organisationId = organisation;
  }

  /** From the person's next request on the role is gone. */
  public void end(Instant now) {
    endedAt = now;
  }

  public Long accountId() {
    return accountId;
  }

  public Role role() {
    return role;
  }

  public Long organisationId() {
    return organisationId;
  }
}
