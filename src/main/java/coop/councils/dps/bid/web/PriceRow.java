package coop.councils.dps.bid.web;

import coop.councils.dps.bid.domain.PriceLine;

/** A numbered row of the form for a price schedule; without a line while it is empty. */
public record PriceRow(int number, PriceLine line) {

  public String id(String field) {
    return field + "-" + number;
  }
}
