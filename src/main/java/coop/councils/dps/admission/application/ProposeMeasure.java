package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admission;
import coop.councils.dps.admission.domain.AdmissionMeasure;
import coop.councils.dps.admission.domain.MeasureKind;
import coop.councils.dps.admission.domain.MeasurePlan;
import coop.councils.dps.admission.domain.Measures;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An officer proposes to suspend, reinstate or remove a supplier in one lot, with reasons (R16).
 *
 * <p>Refuses a measure that does not fit where the admission stands, one while another waits, and an officer with an
 * interest in the supplier (R15).
 */
@UseCase
public class ProposeMeasure {

  private final AdmissionDesk desk;
  private final Measures measures;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ProposeMeasure(AdmissionDesk desk, Measures measures, AuditTrail audit, Clock clock) {
    this.desk = desk;
    this.measures = measures;
    this.audit = audit;
    this.clock = clock;
  }

  public Decision mayBe(Reference reference, int lot, MeasureKind kind) {
    Admission admission = desk.admission(reference, lot);
    Decision disinterested = desk.isDisinterested(admission, desk.user().actor().accountId());
    if (!disinterested.isAllowed()) {
      return disinterested;
    }
    boolean another = measures.waiting(admission.id()).isPresent();
    return another ? Decision.refused("R16", "measure.anotherWaits") : admission.mayBe(kind);
  }

  public void propose(Reference reference, int lot, MeasureKind kind, Input input) {
    mayBe(reference, lot, kind).orRefuse();
    MeasurePlan plan = MeasurePlan.of(kind, input, London.dateOf(clock.instant()));
    measures.add(new AdmissionMeasure(desk.admission(reference, lot), plan, desk.user().actor(), clock.instant()));
    audit.record("measure.proposed", reference.value(),
        Map.of("lot", lot, "measure", kind, "from", plan.effectiveOn(), "reasons", plan.reasons()));
  }
}
