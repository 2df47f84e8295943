package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.WrittenOnce;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A supplier was reminded of a draft that is not submitted: once for each deadline. */
@Entity
@WrittenOnce
@Table(name = "bid_notice")
public class BidNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "bid_id")
  private Long bidId;

  @Column(name = "hours_before")
  private int hoursBefore;

  @Column(name = "deadline_utc")
  private Instant deadline;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected BidNotice() {}

  public BidNotice(long bidId, int hoursBefore, Instant deadline, Instant now) {
    this.bidId = bidId;
    this.hoursBefore = hoursBefore;
    this.deadline = deadline;
    this.sentAt = now;
  }
}
