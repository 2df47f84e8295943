package coop.councils.dps.system.domain;

import coop.councils.dps.shared.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The value of services from which the Public Contracts Regulations apply in full to a sub-central buyer, by the day
 * the procurement commenced (R63, section 3 of the rules). Refuses a day before 2018.
 *
 * <p>The figures since 2026 amend the Procurement Act only. The saved regulations, which govern this DPS, keep those
 * of 2024.
 *
 * @param from first day of its validity; it ends when the next begins
 * @param services pounds sterling
 * @param lightTouch pounds sterling, for social and other specific services
 */
public record ProcurementThreshold(
    LocalDate from, BigDecimal services, BigDecimal lightTouch, boolean includesVat) {

  private static final List<ProcurementThreshold> NEWEST_FIRST =
      List.of(
          since(2024, 214_904, 663_540, true),
          since(2022, 213_477, 663_540, true),
          since(2020, 189_330, 663_540, false),
          since(2018, 181_302, 615_278, false));

  public static ProcurementThreshold on(LocalDate commenced) {
    return NEWEST_FIRST.stream()
        .filter(threshold -> !threshold.from().isAfter(commenced))
        .findFirst()
        .orElseThrow(() -> new RefusedException("R63", "threshold.refused.unknown", commenced));
  }

  public boolean isReachedByServices(ContractValue value) {
    return value.pounds(includesVat).compareTo(services) >= 0;
  }

  private static ProcurementThreshold since(int year, int services, int lightTouch, boolean includesVat) {
    return new ProcurementThreshold(
        LocalDate.of(year, 1, 1), new BigDecimal(services), new BigDecimal(lightTouch), includesVat);
  }
}
