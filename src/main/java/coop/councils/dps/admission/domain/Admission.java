package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One supplier in one lot: from its admission it is invited to every mini-competition of the lot (R23), unless Oldham
 * has suspended it or it wished for a pause. It ends by removal or when the supplier leaves; what ended stays on record.
 */
@Entity
@Table(name = "admission")
public class Admission {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "lot_number")
  private int lotNumber;

  @Column(name = "application_id")
  private Long applicationId;

  @Column(name = "admitted_at")
  private Instant admittedAt;

  @Column(name = "suspended_from")
  private LocalDate suspendedFrom;

  @Column(name = "paused_from")
  private LocalDate pausedFrom;

  @Column(name = "paused_until")
  private LocalDate pausedUntil;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version
  private long version;

  protected Admission() {}

  public Admission(LotRequest request) {
    this.supplierId = request.application().supplierId();
    this.lotNumber = request.lotNumber();
    this.applicationId = request.application().id();
    this.admittedAt = request.decidedAt();
  }

  /** Whether a measure fits where the admission stands: no suspension of what is suspended, no end of what has ended. */
  public Decision mayBe(MeasureKind measure) {
    if (endedAt != null) {
      return Decision.refused("R16", "measure.ended");
    }
    return switch (measure) {
      case SUSPEND -> Decision.allowedIf(suspendedFrom == null, "R16", "measure.suspendedAlready");
      case REINSTATE -> Decision.allowedIf(suspendedFrom != null, "R16", "measure.notSuspended");
      case REMOVE -> Decision.allowed();
    };
  }

  /** Carries out what two people decided. */
  void take(MeasureKind measure, LocalDate effectiveOn) {
    mayBe(measure).orRefuse();
    switch (measure) {
      case SUSPEND -> suspendedFrom = effectiveOn;
      case REINSTATE -> suspendedFrom = null;
      case REMOVE -> endedAt = London.startOf(effectiveOn);
    }
  }

  /**
   * At the supplier's wish: no invitations from one day to another, both included.
   *
   * @param until not before {@code from}
   */
  public void pause(LocalDate from, LocalDate until) {
    pausedFrom = from;
    pausedUntil = until;
  }

  public void resume() {
    pausedFrom = null;
    pausedUntil = null;
  }

  /** The supplier leaves the lot. It may apply again at any time (R13). */
  public void leave(Instant now) {
    endedAt = now;
  }

  public Long id() {
    return id;
  }

  public Long supplierId() {
    return supplierId;
  }

  public int lotNumber() {
    return lotNumber;
  }

  public LocalDate suspendedFrom() {
    return suspendedFrom;
  }

  public long version() {
    return version;
  }
}
