package coop.councils.dps.register.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A tender of a historic award as pages show it; null where the register lacked something.
 *
 * @param points by the order of the award's criteria
 */
public record HistoricTenderView(int number, String name, String address, LocalDate receivedOn, boolean winner,
    String reasons, String advantages, List<BigDecimal> points, BigDecimal total, int rank, long version) {

  /** R43: whether its letter would have a hole. */
  public boolean lacksTexts() {
    return address == null || reasons == null || !winner && advantages == null;
  }
}
