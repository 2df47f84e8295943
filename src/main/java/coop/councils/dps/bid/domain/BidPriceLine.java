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
import java.math.BigDecimal;

/** A line of the price schedule as it is being written. */
@Entity
@Table(name = "bid_price_line")
class BidPriceLine {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne
  @JoinColumn(name = "bid_id")
  private Bid bid;

  private int position;

  @Column(name = "sealed_what")
  private Concealed what;

  @Column(name = "sealed_unit")
  private Concealed unit;

  @Column(name = "sealed_quantity")
  private Concealed quantity;

  @Column(name = "sealed_rate")
  private Concealed rate;

  @Version
  private long version;

  protected BidPriceLine() {}

  BidPriceLine(Bid bid, int position, PriceLine line) {
    this.bid = bid;
    this.position = position;
    this.what = new Concealed(line.what());
    this.unit = new Concealed(line.unit());
    this.quantity = new Concealed(line.quantity().toPlainString());
    this.rate = new Concealed(line.rate().toPlainString());
  }

  PriceLine line() {
    return new PriceLine(what.text(), unit.text(), new BigDecimal(quantity.text()), new BigDecimal(rate.text()));
  }
}
