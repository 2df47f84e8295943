package coop.councils.dps.audit.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that somebody did, to one record. Never changed: it has no version because it has no second state. */
@Entity
@WrittenOnce
@Table(name = "audit_event")
public class AuditEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Instant at;

  @Column(name = "actor_id")
  private Long actorId;

  @Column(name = "actor_name")
  private String actorName;

  private String action;
  private String subject;
  private String details;
  private String request;
  private boolean sealed;

  protected AuditEvent() {}

  /**
   * @param subject reference of the record
   * @param details a JSON object
   * @param request reference of the request, or null outside one
   * @param sealed whether it would tell that a tender exists, and so is shown on no page
   */
  public AuditEvent(Instant at, Actor actor, String action, String subject, String details, String request,
      boolean sealed) {
    this.at = at;
    this.actorId = actor.accountId();
    this.actorName = actor.name();
    this.action = action;
    this.subject = subject;
    this.details = details;
    this.request = request;
    this.sealed = sealed;
  }
}
