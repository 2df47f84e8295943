package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A supplier's working papers for one competition and the standing of what it submitted.
 *
 * <p>Answers, price and files can be changed freely. Submitting makes an immutable {@link BidSubmission} of them; the
 * last one received in time and not withdrawn is the tender. Nothing needs to be withdrawn in order to be changed.
 */
@Entity
@Table(name = "bid")
public class Bid {

  /** The most files that one tender may hold. */
  public static final int MOST_FILES = 20;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "competition_id")
  private Long competitionId;

  @Column(name = "supplier_id")
  private Long supplierId;

  @Enumerated(EnumType.STRING)
  private BidStatus status;

  private Money price;

  @Column(name = "started_at")
  private Instant startedAt;

  @ElementCollection
  @CollectionTable(name = "bid_answer", joinColumns = @JoinColumn(name = "bid_id"))
  @MapKeyColumn(name = "question_number")
  @Column(name = "text")
  @Lob
  private Map<Integer, String> answers = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "bid_file", joinColumns = @JoinColumn(name = "bid_id"))
  @Column(name = "document_id")
  private Set<Long> files = new HashSet<>();

  @Version
  private long version;

  protected Bid() {}

  public Bid(long competitionId, long supplierId, Instant now) {
    this.reference = Reference.random("TEN");
    this.competitionId = competitionId;
    this.supplierId = supplierId;
    this.status = BidStatus.DRAFT;
    this.startedAt = now;
  }

  public void answer(int questionNumber, String text) {
    answers.put(questionNumber, text);
  }

  /** @param newPrice for the whole term, GBP without VAT */
  public void price(Money newPrice) {
    price = newPrice;
  }

  public void add(long documentId) {
    if (files.size() >= MOST_FILES) {
      throw new RefusedException("BID", "bid.tooManyFiles", MOST_FILES);
    }
    files.add(documentId);
  }

  public void remove(long documentId) {
    files.remove(documentId);
  }

  /** Whether the papers are complete: every question answered and a price given. */
  public boolean isComplete(Collection<Integer> questionNumbers) {
    return price != null && answers.keySet().containsAll(questionNumbers);
  }

  /** @param questionNumbers the questions of the competition */
  public void submitted(Collection<Integer> questionNumbers) {
    if (!isComplete(questionNumbers)) {
      throw new RefusedException("BID", "bid.incomplete");
    }
    become(BidStatus.SUBMITTED);
  }

  public void withdrawn() {
    become(BidStatus.WITHDRAWN);
  }

  private void become(BidStatus next) {
    if (!status.mayBecome(next)) {
      throw new RefusedException("BID", "bid.notNow." + status);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public Long competitionId() {
    return competitionId;
  }

  public Long supplierId() {
    return supplierId;
  }

  public BidStatus status() {
    return status;
  }

  public Money price() {
    return price;
  }

  /** Answers by question number, in order. */
  public Map<Integer, String> answers() {
    return new TreeMap<>(answers);
  }

  public List<Long> files() {
    return files.stream().sorted().toList();
  }

  public long version() {
    return version;
  }
}
