package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A refused supplier's request, in writing, for further reasons. It is answered by letter within fifteen calendar days
 * (R44).
 */
@Entity
@Table(name = "debrief_request")
public class DebriefRequest {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "application_id")
  private Application application;

  @Column(name = "lot_number")
  private int lotNumber;

  private String request;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Version
  private long version;

  protected DebriefRequest() {}

  /**
   * @param text what the supplier wants to know
   * @param answerBy R44: the last of the fifteen calendar days
   */
  public DebriefRequest(LotRequest refused, String text, LocalDate answerBy, Actor person, Instant now) {
    mayBeAsked(refused).orRefuse();
    this.application = refused.application();
    this.lotNumber = refused.lotNumber();
    this.request = text;
    this.answerBy = answerBy;
    this.askedByName = person.name();
    this.askedAt = now;
  }

  /** R44: further reasons are there for who was refused. */
  public static Decision mayBeAsked(LotRequest request) {
    return Decision.allowedIf(request.status() == RequestStatus.REFUSED, "R44", "debrief.notRefused");
  }

  public void answer(Actor officer, Instant now) {
    Decision.allowedIf(answeredAt == null, "R44", "debrief.answeredAlready").orRefuse();
    answeredByName = officer.name();
    answeredAt = now;
  }

  public Application application() {
    return application;
  }

  public DebriefRow row() {
    return new DebriefRow(application.reference(), application.supplierId(), lotNumber, request, askedByName, askedAt,
        answerBy, answeredAt, answeredByName);
  }
}
