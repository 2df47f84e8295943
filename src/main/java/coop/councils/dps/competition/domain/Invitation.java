package coop.councils.dps.competition.domain;

import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One line of the list that publication froze (R23): who was invited, as named then. It never changes. */
@Entity
@WrittenOnce
@Table(name = "invitation")
public class Invitation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "supplier_reference")
  private Reference supplierReference;

  @Column(name = "supplier_name")
  private String supplierName;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected Invitation() {}

  public Invitation(long competitionId, long supplierId, Reference reference, String name, Instant now) {
    this.competitionId = competitionId;
    this.supplierId = supplierId;
    this.supplierReference = reference;
    this.supplierName = name;
    this.sentAt = now;
  }

  /**
   * Fingerprint of a whole list: SHA-256 over one line for each supplier, its reference, a tab, its name and a line
   * feed, in the order of the references.
   */
  public static String fingerprint(List<Invitation> list) {
    StringBuilder text = new StringBuilder();
    list.stream().map(line -> line.supplierReference + "\t" + line.supplierName + "\n").sorted().forEach(text::append);
    return Sha256.of(text.toString());
  }

  public Long supplierId() {
    return supplierId;
  }
}
