package coop.councils.dps.system.application;

import coop.councils.dps.system.domain.Lot;

/** A lot as pages show it. */
public record LotView(int number, String code, String title, String description) {

  static LotView of(Lot lot) {
    return new LotView(lot.number(), lot.code(), lot.title(), lot.description());
  }
}
