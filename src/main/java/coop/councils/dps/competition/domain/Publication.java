package coop.councils.dps.competition.domain;

import coop.councils.dps.member.domain.MembershipCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * When and by whom a competition was published, what the buyer was then, and the fingerprint of the list of those
 * invited (R23).
 */
@Embeddable
public class Publication {

  @Column(name = "published_at")
  private Instant at;

  @Column(name = "published_by")
  private String by;

  @Column(name = "invited_hash")
  private String invitedHash;

  /** R19: what the buyer was at that moment. */
  @Enumerated(EnumType.STRING)
  @Column(name = "buyer_category")
  private MembershipCategory buyerCategory;

  @Column(name = "overdue_at_dispatch")
  private Integer overdue;

  protected Publication() {}

  Publication(Instant at, String by, MembershipCategory buyerCategory, String invitedHash, int overdue) {
    this.at = at;
    this.buyerCategory = buyerCategory;
    this.by = by;
    this.invitedHash = invitedHash;
    this.overdue = overdue;
  }

  Instant at() {
    return at;
  }

  String by() {
    return by;
  }

  MembershipCategory buyerCategory() {
    return buyerCategory;
  }

  String invitedHash() {
    return invitedHash;
  }

  Integer overdue() {
    return overdue;
  }
}
