package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.Reference;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An award made before the platform existed, taken over from the old register with its tenders and scores.
 *
 * <p>It counts until its batch is undone; then it stays stored, and its register reference is free again.
 */
@Entity
@Table(name = "historic_award")
public class HistoricAward {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;

  @Column(name = "batch_id")
  private Long batchId;

  @Column(name = "register_reference")
  private String registerReference;

  /** The same while the award counts, else null: the database keeps it unique. */
  @Column(name = "live_reference")
  private String liveReference;

  @Column(name = "lot_number")
  private int lotNumber;

  @Column(name = "member_id")
  private long memberId;

  @Column(name = "buyer_name")
  private String buyerName;

  private String title;

  @Column(name = "invited_on")
  private LocalDate invitedOn;

  @Column(name = "deadline_on")
  private LocalDate deadlineOn;

  @Embedded
  private HistoricDecision decision;

  @Column(name = "value")
  private Money contractValue;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @ElementCollection
  @CollectionTable(name = "historic_criterion", joinColumns = @JoinColumn(name = "award_id"))
  @OrderBy("number")
  private List<HistoricCriterion> criteria = new ArrayList<>();

  @OneToMany(mappedBy = "award", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<HistoricTender> tenders = new ArrayList<>();

  @Version
  private long version;

  protected HistoricAward() {}

  HistoricAward(AwardFacts facts, List<TenderFacts> tendered) {
    this.reference = Reference.random("HAW");
    this.registerReference = facts.registerReference();
    this.liveReference = facts.registerReference();
    this.lotNumber = facts.lotNumber();
    this.memberId = facts.memberId();
    this.buyerName = facts.buyerName();
    this.title = facts.title();
    this.invitedOn = facts.invitedOn();
    this.deadlineOn = facts.deadlineOn();
    this.decision = facts.decision();
    this.contractValue = facts.contract().value();
    this.startsOn = facts.contract().startsOn();
    this.endsOn = facts.contract().endsOn();
    this.signedOn = facts.contract().signedOn();
    this.criteria.addAll(facts.criteria());
    for (int i = 0; i < tendered.size(); i++) {
      TenderFacts tender = tendered.get(i);
      int ahead = (int) tendered.stream().filter(other -> other.isAheadOf(tender)).count();
      tenders.add(new HistoricTender(this, i + 1, tender, ahead + 1));
    }
  }

  /** What the register lacked of the contract; all of it is given, or none. */
  public void fillInContract(Input input) {
    Money value = input.money("value");
    LocalDate starts = input.date("startsOn");
    LocalDate ends = input.date("endsOn");
    if (starts != null && ends != null && ends.isBefore(starts)) {
      input.wrong("endsOn-day", "competition.endsOn.beforeStart");
    }
    input.check();
    contractValue = value;
    startsOn = starts;
    endsOn = ends;
  }

  void joins(long batch) {
    batchId = batch;
  }

  void withdraw() {
    liveReference = null;
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public Reference reference() {
    return reference;
  }

  /** As the old register named it, such as DN534157. */
  public String registerReference() {
    return registerReference;
  }

  public Long batchId() {
    return batchId;
  }

  /** Whether it counts: its batch was not undone. */
  public boolean isLive() {
    return liveReference != null;
  }

  public int lotNumber() {
    return lotNumber;
  }

  public long memberId() {
    return memberId;
  }

  public String buyerName() {
    return buyerName;
  }

  public String title() {
    return title;
  }

  public LocalDate invitedOn() {
    return invitedOn;
  }

  public LocalDate deadlineOn() {
    return deadlineOn;
  }

  public LocalDate decidedOn() {
    return decision.decidedOn();
  }

  public boolean standstill() {
    return standstillLastDay() != null;
  }

  /** As computed when the award was taken over (R40, R41); null without a standstill. */
  public LocalDate standstillLastDay() {
    return decision.standstillLastDay();
  }

  /** GBP without VAT; null when the register lacked it. */
  public Money value() {
    return contractValue;
  }

  /** Null when the register lacked it, and so is the end. */
  public LocalDate startsOn() {
    return startsOn;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  /** Null when the register lacked it. */
  public LocalDate signedOn() {
    return signedOn;
  }

  public String signatory() {
    return decision.signatory();
  }

  public String signatoryPost() {
    return decision.signatoryPost();
  }

  /** R05: null unless the decision fell after the statutory end of the DPS. */
  public String acknowledgement() {
    return decision.acknowledgement();
  }

  public List<HistoricCriterion> criteria() {
    return List.copyOf(criteria);
  }

  /** In the order of the sheet. */
  public List<HistoricTender> tenders() {
    return List.copyOf(tenders);
  }

  public Optional<HistoricTender> tender(int number) {
    return tenders.stream().filter(tender -> tender.number() == number).findFirst();
  }

  public HistoricAwardView view() {
    List<HistoricTenderView> bestFirst = tenders.stream().sorted(Comparator.comparingInt(HistoricTender::rank)
        .thenComparing(tender -> !tender.winner())).map(HistoricTender::view).toList();
    return new HistoricAwardView(reference, registerReference, batchId, isLive(), lotNumber, buyerName, title,
        invitedOn, deadlineOn, decidedOn(), standstillLastDay(), contractValue, startsOn, endsOn, signedOn,
        signatory(), signatoryPost(), acknowledgement(), criteria(), bestFirst, version);
  }
}
