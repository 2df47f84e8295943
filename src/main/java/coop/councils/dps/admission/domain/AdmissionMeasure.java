package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.TwoPeople;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Embedded
  private TwoPeople people;

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
    this.people = TwoPeople.proposed(officer, now);
  }

  /** Two people: whoever proposed may neither confirm nor send back. */
  public Decision mayBeDecidedBy(Actor officer) {
    if (status != MeasureStatus.PROPOSED) {
      return Decision.refused("R16", "measure.decidedAlready");
    }
    return people.mayBeDecidedBy(officer, "R16", "measure.samePerson");
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
    people = people.sentBack(reason);
    decide(MeasureStatus.SENT_BACK, officer, now);
  }

  private void decide(MeasureStatus next, Actor officer, Instant now) {
    status = next;
    people = people.decided(officer, now);
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
    return new MeasureRow(admission.lotNumber(), status, plan(), people.proposedBy(), people.proposedByName(),
        people.proposedAt(), people.decidedByName(), people.decidedAt(), people.sentBackReason(), version);
  }
}
