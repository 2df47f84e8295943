package coop.councils.dps.system.application;

import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import coop.councils.dps.system.domain.StatutoryEndPolicy;
import coop.councils.dps.system.domain.ValidityPolicy;
import java.time.LocalDate;
import java.util.List;

/**
 * The DPS as pages show it.
 *
 * @param effectiveEnd the earlier of the two ends (R05)
 * @param contractNoticeReference null while it is not known
 * @param endNear whether the end is to be announced (R05)
 * @param changeDisputed whether a formal change of the period may be barred (R06)
 * @param version to be handed back with a change, so that nobody overwrites somebody else's
 */
public record DpsView(
    String name,
    String managingAuthority,
    LocalDate opensOn,
    LocalDate advertisedEnd,
    LocalDate statutoryEnd,
    LocalDate effectiveEnd,
    StatutoryEndPolicy statutoryEndPolicy,
    String contractNoticeReference,
    boolean endNear,
    boolean changeDisputed,
    List<LotView> lots,
    long version) {

  static DpsView of(DynamicPurchasingSystem dps, List<LotView> lots, LocalDate today) {
    ValidityPolicy validity = dps.validity();
    return new DpsView(
        dps.name(),
        dps.managingAuthority(),
        validity.opensOn(),
        validity.advertisedEnd(),
        validity.statutoryEnd(),
        validity.effectiveEnd(),
        validity.afterStatutoryEnd(),
        dps.contractNoticeReference().orElse(null),
        validity.isEndNearOn(today),
        validity.isChangeDisputedOn(today),
        lots,
        dps.version());
  }
}
