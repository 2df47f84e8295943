package coop.councils.dps.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The two people of what binds others: one proposes, another decides, each kept under the name of that day (UTC
 * instants). A value: every step makes a new one.
 */
@Embeddable
public class TwoPeople {

  @Column(name = "proposed_by")
  private Long proposedBy;

  @Column(name = "proposed_by_name")
  private String proposedByName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "sent_back_reason")
  private String sentBackReason;

  protected TwoPeople() {}

  private TwoPeople(TwoPeople other) {
    this.proposedBy = other.proposedBy;
    this.proposedByName = other.proposedByName;
    this.proposedAt = other.proposedAt;
    this.decidedBy = other.decidedBy;
    this.decidedByName = other.decidedByName;
    this.decidedAt = other.decidedAt;
    this.sentBackReason = other.sentBackReason;
  }

  public static TwoPeople proposed(Actor proposer, Instant now) {
    TwoPeople people = new TwoPeople();
    people.proposedBy = proposer.accountId();
    people.proposedByName = proposer.name();
    people.proposedAt = now;
    return people;
  }

  /** Refuses the one who proposed. */
  public Decision mayBeDecidedBy(Actor person, String rule, String messageKey) {
    return Decision.allowedIf(!person.accountId().equals(proposedBy), rule, messageKey);
  }

  public TwoPeople decided(Actor decider, Instant now) {
    TwoPeople people = new TwoPeople(this);
    people.decidedBy = decider.accountId();
    people.decidedByName = decider.name();
    people.decidedAt = now;
    return people;
  }

  public TwoPeople sentBack(String reason) {
    TwoPeople people = new TwoPeople(this);
    people.sentBackReason = reason;
    return people;
  }

  public Actor decider() {
    return new Actor(decidedBy, decidedByName);
  }

  public Long proposedBy() {
    return proposedBy;
  }

  public String proposedByName() {
    return proposedByName;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public String decidedByName() {
    return decidedByName;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public String sentBackReason() {
    return sentBackReason;
  }
}
