package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Reference;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One submission as it was received: whole, with the time and the deadline then in force. Only whether it still counts
 * changes, when another replaces it or the supplier withdraws it.
 */
@Entity
@Table(name = "bid_submission")
public class BidSubmission {

  /**
   * How it came.
   *
   * @param at the database's time while the gate was held, to the microsecond
   * @param deadline then in force
   */
  public record Received(Instant at, Instant deadline, String by) {}

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "bid_id")
  private Long bidId;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "deadline_then")
  private Instant deadlineThen;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  @Column(name = "sealed_content")
  private byte[] sealedContent;

  private String sha256;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Version
  private long version;

  protected BidSubmission() {}

  /**
   * @param receipt its reference, for which the content was sealed
   */
  public BidSubmission(Bid bid, Reference receipt, SealedTender sealed, Received received) {
    this.reference = receipt;
    this.bidId = bid.id();
    this.sealedContent = sealed.bytes().clone();
    this.sha256 = sealed.sha256();
    this.receivedAt = received.at();
    this.deadlineThen = received.deadline();
    this.submittedBy = received.by();
  }

  /** What was received, where it was sealed for. */
  public TenderContent content(Seal seal, Reference competition, Reference bid) {
    return seal.unseal(new SealedFor(competition, bid, reference), sealed());
  }

  public void superseded(Instant now) {
    supersededAt = now;
  }

  public void withdrawn(Instant now) {
    withdrawnAt = now;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public Long bidId() {
    return bidId;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  SealedTender sealed() {
    return new SealedTender(sealedContent.clone(), sha256);
  }

  public String sha256() {
    return sha256;
  }
}
