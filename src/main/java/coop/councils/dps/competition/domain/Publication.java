package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When and by whom a competition was published, and the fingerprint of the list of those invited (R23). */
@Embeddable
public class Publication {

  @Column(name = "published_at")
  private Instant at;

  @Column(name = "published_by")
  private String by;

  @Column(name = "invited_hash")
  private String invitedHash;

  @Column(name = "overdue_at_dispatch")
  private Integer overdue;

  protected Publication() {}

  Publication(Instant at, String by, String invitedHash, int overdue) {
    this.at = at;
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

  String invitedHash() {
    return invitedHash;
  }

  Integer overdue() {
    return overdue;
  }
}
