package coop.councils.dps.supplier.domain;

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
import java.time.Instant;

/**
 * A person without an organisation asks to join one that is registered already. It is answered once: granted, declined
 * with a reason, or withdrawn by the person.
 */
@Entity
@Table(name = "join_request")
public class JoinRequest {

  /** What became of it. */
  public enum Outcome { GRANTED, DECLINED, WITHDRAWN }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "account_id")
  private Long accountId;

  private String message;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private String reason;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Version
  private long version;

  protected JoinRequest() {}

  /** @param message what the person says to those who decide; null for nothing */
  public JoinRequest(long supplierId, long accountId, String message, Instant now) {
    this.reference = Reference.random("JOI");
    this.supplierId = supplierId;
    this.accountId = accountId;
    this.message = message;
    this.askedAt = now;
  }

  /** Refused once it is answered; the sentence says by whom. */
  public Decision mayBeAnswered() {
    return outcome == null ? Decision.allowed()
        : Decision.refused("SUPPLIER", "joinRequest.answered." + outcome, decidedByName, decidedAt);
  }

  public void grant(Actor who, Instant now) {
    answer(Outcome.GRANTED, null, who, now);
  }

  /** @param why as the person reads it in the mail */
  public void decline(String why, Actor who, Instant now) {
    answer(Outcome.DECLINED, why, who, now);
  }

  /** The person needs no answer any more. */
  public void withdraw(Actor who, Instant now) {
    answer(Outcome.WITHDRAWN, null, who, now);
  }

  private void answer(Outcome answer, String why, Actor who, Instant now) {
    mayBeAnswered().orRefuse();
    outcome = answer;
    reason = why;
    decidedByName = who.name();
    decidedAt = now;
  }

  public Reference reference() {
    return reference;
  }

  public Long supplierId() {
    return supplierId;
  }

  public Long accountId() {
    return accountId;
  }
}
