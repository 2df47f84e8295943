package coop.councils.dps.register.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the old register says of one tender.
 *
 * @param address one line of the address to a line; null when the register lacked it, as for what follows it
 * @param points by the order of the criteria
 */
record TenderFacts(String name, String address, LocalDate receivedOn, boolean winner, HistoricTexts texts,
    List<BigDecimal> points) {

  BigDecimal total() {
    return points.stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** More points, or as many and the register says that it won: no letter calls a loser first. */
  boolean isAheadOf(TenderFacts other) {
    int difference = total().compareTo(other.total());
    return difference > 0 || difference == 0 && winner && !other.winner;
  }
}
