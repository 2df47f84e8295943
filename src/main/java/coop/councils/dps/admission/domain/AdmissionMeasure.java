package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * A suspension, reinstatement or removal on its way: one officer proposes it, another confirms it or sends it back.
 * It is never automatic (R16), and what was decided stays.
 */
@Entity
@Table(name = "admission_measure")
public class AdmissionMeasure {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "admission_id")
  private Admission admission;

  @Enumerated(EnumType.STRING)
  private MeasureKind kind;

  @Enumerated(EnumType.STRING)
  private MeasureStatus status;

  private String reasons;
  private String remedy;

  @Column(name = "notice_given_on")
  private LocalDate noticeGiven;

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

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

  @Version
  private long version;

  protected AdmissionMeasure() {}

  public AdmissionMeasure(Admission admission, MeasurePlan plan, Actor officer, Instant now) {
    admission.mayBe(plan.kind()).orRefuse();
    this.admission = admission;
    this.status = MeasureStatus.PROPOSED;
    this.kind = plan.kind();
    this.reasons = plan.reasons();
    this.remedy = plan.remedy();
    this.noticeGiven = plan.noticeGiven();
    this.effectiveOn = plan.effectiveOn();
    this.proposedBy = officer.accountId();
    this.proposedByName = officer.name();
    this.proposedAt = now;
  }

  /** Two people: whoever proposed may neither confirm nor send back. */
  public Decision mayBeDecidedBy(Actor officer) {
    if (status != MeasureStatus.PROPOSED) {
      return Decision.refused("R16", "measure.decidedAlready");
    }
    return Decision.allowedIf(!officer.accountId().equals(proposedBy), "R16", "measure.samePerson");
  }

  /**
   * It holds from its day on, or from today where that day has passed while it waited.
   *
   * @param today the day in the United Kingdom
   */
  public void confirm(Actor officer, LocalDate today, Instant now) {
    mayBeDecidedBy(officer).orRefuse();
    effectiveOn = effectiveOn.isBefore(today) ? today : effectiveOn;
    admission.take(kind, effectiveOn);
    decide(MeasureStatus.CONFIRMED, officer, now);
  }

  public void sendBack(String reason, Actor officer, Instant now) {
    mayBeDecidedBy(officer).orRefuse();
    sentBackReason = reason;
    decide(MeasureStatus.SENT_BACK, officer, now);
  }

  private void decide(MeasureStatus next, Actor officer, Instant now) {
    status = next;
    decidedBy = officer.accountId();
    decidedByName = officer.name();
    decidedAt = now;
  }

  public Admission admission() {
    return admission;
  }

  public MeasurePlan plan() {
    return new MeasurePlan(kind, reasons, remedy, noticeGiven, effectiveOn);
  }

  public long version() {
    return version;
  }

  public MeasureRow row() {
    return new MeasureRow(admission.lotNumber(), status, plan(), proposedBy, proposedByName, proposedAt, decidedByName,
        decidedAt, sentBackReason, version);
  }
}
