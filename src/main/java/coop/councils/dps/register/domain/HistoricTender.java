package coop.councils.dps.register.domain;

import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Lines;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A tender of a historic award. Its scores stay as they were taken over; the texts of its letter may be filled in. */
@Entity
@Table(name = "historic_tender")
public class HistoricTender {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "award_id")
  private HistoricAward award;

  private int number;
  private String name;
  private String address;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  private boolean winner;
  private String reasons;
  private String advantages;
  private BigDecimal total;
  private int place;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "historic_score", joinColumns = @JoinColumn(name = "tender_id"))
  @OrderBy("criterionNumber")
  private List<HistoricScore> scores = new ArrayList<>();

  @Version
  private long version;

  protected HistoricTender() {}

  HistoricTender(HistoricAward award, int number, TenderFacts facts, int place) {
    this.award = award;
    this.number = number;
    this.name = facts.name();
    this.address = facts.address();
    this.receivedOn = facts.receivedOn();
    this.winner = facts.winner();
    this.reasons = facts.texts().reasons();
    this.advantages = facts.texts().advantages();
    this.total = facts.total();
    this.place = place;
    for (int i = 0; i < facts.points().size(); i++) {
      scores.add(new HistoricScore(award.criteria().get(i).number(), facts.points().get(i)));
    }
  }

  /** What an officer fills in; a field left empty is taken away. Reasons and advantages up to 10,000 characters. */
  public void fillIn(Input input) {
    String newAddress = input.optionalLines("address", 400, 8).orElse(null);
    String newReasons = input.optionalText("reasons", 10_000).orElse(null);
    LocalDate newReceivedOn = input.optionalDate("receivedOn").orElse(null);
    String newAdvantages = winner ? null : input.optionalText("advantages", 10_000).orElse(null);
    if (newReceivedOn != null && newReceivedOn.isAfter(award.deadlineOn())) {
      input.wrong("receivedOn-day", "register.date.receivedLate", newReceivedOn, award.deadlineOn());
    }
    input.check();
    address = newAddress;
    receivedOn = newReceivedOn;
    reasons = newReasons;
    advantages = newAdvantages;
  }

  public int number() {
    return number;
  }

  public String name() {
    return name;
  }

  /** Empty when the register lacked it. */
  public List<String> addressLines() {
    return Lines.of(address);
  }

  /** Null when the register lacked it. */
  public LocalDate receivedOn() {
    return receivedOn;
  }

  public boolean winner() {
    return winner;
  }

  /** Null when the register lacked them. */
  public String reasons() {
    return reasons;
  }

  /** What the winning tender did better; null for the winner and when the register lacked it. */
  public String advantages() {
    return advantages;
  }

  /** Points by the order of the award's criteria. */
  public List<BigDecimal> scores() {
    return scores.stream().map(HistoricScore::points).toList();
  }

  public BigDecimal total() {
    return total;
  }

  /** From 1; equal totals share a rank, but the winner alone is first. */
  public int rank() {
    return place;
  }

  public long version() {
    return version;
  }

  HistoricTenderView view() {
    return new HistoricTenderView(number, name, address, receivedOn, winner, reasons, advantages, scores(), total,
        place, version);
  }
}
