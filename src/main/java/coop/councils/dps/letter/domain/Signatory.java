package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's authority to sign letters for a sender up to a value (R49), from the day a colleague recorded it to the day
 * it was ended. Nobody records their own.
 */
@Entity
@Table(name = "signatory")
public class Signatory {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "member_id")
  private Long memberId;

  @Column(name = "account_id")
  private Long accountId;

  private String name;

  @Column(name = "limit_pounds")
  private Money limit;

  @Lob
  private byte[] scan;

  @Column(name = "scan_width")
  private Integer scanWidth;

  @Column(name = "scan_height")
  private Integer scanHeight;

  @Column(name = "granted_by")
  private String grantedBy;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version
  private long version;

  protected Signatory() {}

  /**
   * @param memberId null for the manager of the DPS
   * @param limit highest value of a contract, GBP without VAT, whose letters the person may sign
   */
  public Signatory(Long memberId, long accountId, String name, Money limit, String grantedBy, Instant now) {
    this.reference = Reference.random("SIG");
    this.memberId = memberId;
    this.accountId = accountId;
    this.name = name;
    this.limit = limit;
    this.grantedBy = grantedBy;
    this.grantedAt = now;
  }

  /** R49: a letter about a contract is signed only by somebody whose authority reaches its value. */
  public Decision maySign(Money value) {
    return Decision.allowedIf(value.compareTo(limit) <= 0, "R49", "signatory.overLimit", name, limit, value);
  }

  public void signsBy(Picture picture) {
    scan = picture.png();
    scanWidth = picture.width();
    scanHeight = picture.height();
  }

  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  public Optional<Picture> scan() {
    return scan == null ? Optional.empty() : Optional.of(new Picture(scan, scanWidth, scanHeight, name));
  }

  public Long memberId() {
    return memberId;
  }

  public Reference reference() {
    return reference;
  }

  public Row row() {
    return new Row(reference, accountId, name, limit, scan != null, grantedBy, grantedAt);
  }

  /** As pages show it. */
  public record Row(Reference reference, Long accountId, String name, Money limit, boolean scanned, String grantedBy,
      Instant grantedAt) {}
}
