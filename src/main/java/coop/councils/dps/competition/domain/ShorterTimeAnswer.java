package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Actor;
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

/** Whether one supplier agrees to a shorter time (R22); nothing said is no consent. */
@Entity
@Table(name = "shorter_time_answer")
class ShorterTimeAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "request_id")
  private ShorterTime request;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "supplier_name")
  private String supplierName;

  private Boolean agrees;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Version
  private long version;

  protected ShorterTimeAnswer() {}

  ShorterTimeAnswer(ShorterTime request, long supplierId, String supplierName) {
    this.request = request;
    this.supplierId = supplierId;
    this.supplierName = supplierName;
  }

  void give(boolean consent, Actor by, Instant now) {
    agrees = consent;
    answeredByName = by.name();
    answeredAt = now;
  }

  boolean agrees() {
    return Boolean.TRUE.equals(agrees);
  }

  long supplierId() {
    return supplierId;
  }

  ShorterTimeRow.Answer row() {
    return new ShorterTimeRow.Answer(supplierId, supplierName, agrees, answeredByName, answeredAt);
  }
}
