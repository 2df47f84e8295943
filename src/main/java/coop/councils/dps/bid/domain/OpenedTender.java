package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A tender as the two openers took it from the box. Never changes: evaluation writes beside it, not on it. */
@Entity
@WrittenOnce
@Table(name = "opened_tender")
public class OpenedTender {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Column(name = "supplier_name")
  private String supplierName;

  @Column(name = "submission_id")
  private Long submissionId;

  @Column(name = "received_at")
  private Instant receivedAt;

  private String sha256;
  private Money price;

  @Lob
  private String content;

  @ElementCollection
  @CollectionTable(name = "opened_tender_file", joinColumns = @JoinColumn(name = "tender_id"))
  @Column(name = "document_id")
  private Set<Long> files = new HashSet<>();

  protected OpenedTender() {}

  /** @param json the same content as JSON, for good */
  public OpenedTender(Bid bid, BidSubmission submission, String supplierName, TenderContent unsealed, String json) {
    this.reference = bid.reference();
    this.competitionId = bid.competitionId();
    this.supplierId = bid.supplierId();
    this.supplierName = supplierName;
    this.submissionId = submission.id();
    this.receivedAt = submission.receivedAt();
    this.sha256 = submission.sha256();
    this.price = unsealed.price();
    this.content = json;
    unsealed.files().forEach(file -> files.add(file.documentId()));
  }

  public String content() {
    return content;
  }

  public Long competitionId() {
    return competitionId;
  }

  public Long supplierId() {
    return supplierId;
  }

  public TenderRow row() {
    return new TenderRow(id, reference, supplierId, supplierName, receivedAt, sha256, price);
  }
}
