package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The DPS itself: who manages it and from when until when it may be used (R05).
 *
 * <p>There is one. Refuses an end before its opening.
 */
@Entity
@Table(name = "dynamic_purchasing_system")
public class DynamicPurchasingSystem {

  /** Key of the only row. */
  public static final long ONLY = 1;

  @Id
  private Long id = ONLY;

  @Column(nullable = false, length = 200)
  private String name;

  @Column(name = "managing_authority", nullable = false, length = 200)
  private String managingAuthority;

  @Column(name = "opens_on", nullable = false)
  private LocalDate opensOn;

  @Column(name = "advertised_end", nullable = false)
  private LocalDate advertisedEnd;

  @Column(name = "statutory_end", nullable = false)
  private LocalDate statutoryEnd;

  @Enumerated(EnumType.STRING)
  @Column(name = "statutory_end_policy", nullable = false, length = 20)
  private StatutoryEndPolicy statutoryEndPolicy = StatutoryEndPolicy.ACKNOWLEDGE;

  @Column(name = "contract_notice_reference", length = 100)
  private String contractNoticeReference;

  @Version
  private long version;

  protected DynamicPurchasingSystem() {}

  public DynamicPurchasingSystem(
      String name, String managingAuthority, LocalDate opensOn, LocalDate advertisedEnd, LocalDate statutoryEnd) {
    this.name = name;
    this.managingAuthority = managingAuthority;
    this.opensOn = opensOn;
    this.advertisedEnd = advertisedEnd;
    this.statutoryEnd = statutoryEnd;
  }

  /** Without an acknowledgement, so that the time after the statutory end is refused. */
  public Decision mayTakePlaceOn(LocalDate day) {
    return validity().on(day).withoutAcknowledgement();
  }

  public Decision mayTakePlaceOn(LocalDate day, StatutoryEndAcknowledgement acknowledgement) {
    return validity().on(day).with(acknowledgement);
  }

  public ValidityPolicy validity() {
    return new ValidityPolicy(opensOn, advertisedEnd, statutoryEnd, statutoryEndPolicy);
  }

  public void changeEnds(LocalDate newAdvertisedEnd, LocalDate newStatutoryEnd) {
    boolean afterOpening = newAdvertisedEnd.isAfter(opensOn) && newStatutoryEnd.isAfter(opensOn);
    Decision.allowedIf(afterOpening, "R05", "dps.ends.refused.beforeOpening", opensOn).orRefuse();
    advertisedEnd = newAdvertisedEnd;
    statutoryEnd = newStatutoryEnd;
  }

  public void changeStatutoryEndPolicy(StatutoryEndPolicy newPolicy) {
    statutoryEndPolicy = newPolicy;
  }

  public void recordContractNotice(String reference) {
    contractNoticeReference = reference;
  }

  public String name() {
    return name;
  }

  public String managingAuthority() {
    return managingAuthority;
  }

  public Optional<String> contractNoticeReference() {
    return Optional.ofNullable(contractNoticeReference);
  }

  public long version() {
    return version;
  }
}
