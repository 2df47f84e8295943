package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A reminder that something runs out, sent once for each mark. */
@Entity
@WrittenOnce
@Table(name = "expiry_notice")
public class ExpiryNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "supplier_id")
  private Long supplierId;

  private String subject;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private int mark;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected ExpiryNotice() {}

  public ExpiryNotice(Expiry expiry, ExpiryMark mark, Instant now) {
    this.supplierId = expiry.supplierId();
    this.subject = expiry.subject();
    this.expiresOn = expiry.expiresOn();
    this.mark = mark.daysBefore();
    this.sentAt = now;
  }
}
