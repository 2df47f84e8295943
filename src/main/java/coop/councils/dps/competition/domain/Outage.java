package coop.councils.dps.competition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A time in which suppliers could not reach the platform, with what shows it (R30). */
@Embeddable
public class Outage {

  @Column(name = "outage_from")
  private Instant from;

  @Column(name = "outage_until")
  private Instant until;

  private String evidence;

  protected Outage() {}

  public Outage(Instant from, Instant until, String evidence) {
    this.from = from;
    this.until = until;
    this.evidence = evidence;
  }

  public Instant from() {
    return from;
  }

  public Instant until() {
    return until;
  }

  public String evidence() {
    return evidence;
  }
}
