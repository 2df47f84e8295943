package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Concealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An answer as it is being written, with why parts of it are confidential, if any are (R56). */
@Entity
@Table(name = "bid_answer")
class BidAnswer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "bid_id")
  private Bid bid;

  @Column(name = "question_number")
  private int number;

  @Column(name = "sealed_text")
  private Concealed text;

  @Column(name = "sealed_reason")
  private Concealed confidential;

  @Version
  private long version;

  protected BidAnswer() {}

  BidAnswer(Bid bid, int number) {
    this.bid = bid;
    this.number = number;
  }

  void write(String newText) {
    text = new Concealed(newText);
  }

  void keepConfidential(String reason) {
    confidential = Concealed.of(reason);
  }

  int number() {
    return number;
  }

  String text() {
    return text.text();
  }

  String confidential() {
    return Concealed.textOf(confidential);
  }
}
