package coop.councils.dps.award.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
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
 * The contract that follows an award, signed outside the platform (R49) and recorded in it, together with who checked
 * the winner's evidence (R17).
 */
@Entity
@Table(name = "call_off_contract")
public class CallOffContract {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "award_id")
  private Long awardId;

  @Column(name = "supplier_id")
  private Long supplierId;

  private Money value;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "signed_for_buyer")
  private String signedForBuyer;

  @Column(name = "signed_for_supplier")
  private String signedForSupplier;

  @Column(name = "evidence_checked_by")
  private String evidenceCheckedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Version
  private long version;

  protected CallOffContract() {}

  public CallOffContract(Award award, long supplierId, Signing signing, String evidenceCheckedBy, Instant now) {
    this.reference = Reference.random("CON");
    this.awardId = award.id();
    this.supplierId = supplierId;
    this.value = signing.value();
    this.startsOn = signing.startsOn();
    this.endsOn = signing.endsOn();
    this.signedOn = signing.signedOn();
    this.signedForBuyer = signing.signedForBuyer();
    this.signedForSupplier = signing.signedForSupplier();
    this.evidenceCheckedBy = evidenceCheckedBy;
    this.recordedAt = now;
  }

  public ContractRow row() {
    return new ContractRow(reference, value, startsOn, endsOn, signedOn, signedForBuyer, signedForSupplier,
        evidenceCheckedBy);
  }
}
