package coop.councils.dps.system.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.system.domain.DynamicPurchasingSystems;
import coop.councils.dps.system.domain.StatutoryEndAcknowledgement;
import coop.councils.dps.system.domain.Validity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Judges for other features whether the DPS may be used on a day (R05), and keeps the acknowledgement of whoever goes
 * on after the statutory end.
 */
@Dependent
public class UseOfDps {

  private final DynamicPurchasingSystems systems;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public UseOfDps(DynamicPurchasingSystems systems, AuditTrail audit, Clock clock) {
    this.systems = systems;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether a page must ask for the acknowledgement. */
  public boolean needsAcknowledgement(LocalDate begin, LocalDate plannedAward) {
    return validity(begin, plannedAward) instanceof Validity.NeedsAcknowledgement;
  }

  /** Refuses only what no acknowledgement can mend. */
  public void refuseUnlessPossible(LocalDate day) {
    if (validity(day, day) instanceof Validity.Invalid invalid) {
      invalid.refusal().orRefuse();
    }
  }

  /**
   * Refuses what may not take place; where it may after acknowledgement, reads that from the fields
   * {@code acknowledgedBy}, {@code legalAdvice} and {@code acknowledgedReason} and records it.
   */
  public void refuseUnlessAllowed(LocalDate begin, LocalDate plannedAward, Reference subject, Input input) {
    Validity validity = validity(begin, plannedAward);
    if (!(validity instanceof Validity.NeedsAcknowledgement)) {
      validity.withoutAcknowledgement().orRefuse();
      return;
    }
    String name = input.text("acknowledgedBy", 160);
    String advice = input.text("legalAdvice", 200);
    String reason = input.text("acknowledgedReason", 2000);
    input.check();
    Instant now = clock.instant();
    validity.with(new StatutoryEndAcknowledgement(name, now, advice, reason)).orRefuse();
    audit.record("dps.statutoryEndAcknowledged", subject.value(),
        Map.of("name", name, "legalAdvice", advice, "reason", reason));
  }

  private Validity validity(LocalDate begin, LocalDate plannedAward) {
    return systems.get().validity().throughout(begin, plannedAward);
  }
}
