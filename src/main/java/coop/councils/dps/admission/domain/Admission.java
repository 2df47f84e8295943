package coop.councils.dps.admission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One supplier in one lot: from its admission it is invited to every mini-competition of the lot (R23). */
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
}
