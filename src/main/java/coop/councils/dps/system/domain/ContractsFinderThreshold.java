package coop.councils.dps.system.domain;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The value from which an English sub-central buyer publishes an award on Contracts Finder, by the day of the award
 * (R52, reg 108; PPN 07/21, PPN 01/23). Refuses a day before {@link WorkingDayCalendar#FIRST_YEAR}.
 *
 * @param from first day of its validity; it ends when the next begins
 * @param pounds pounds sterling
 */
public record ContractsFinderThreshold(LocalDate from, BigDecimal pounds, boolean includesVat) {

  private static final BigDecimal STANDARD_RATE = new BigDecimal("0.20");

  private static final List<ContractsFinderThreshold> NEWEST_FIRST =
      List.of(
          new ContractsFinderThreshold(LocalDate.of(2022, 12, 21), new BigDecimal(30_000), true),
          new ContractsFinderThreshold(LocalDate.of(2022, 1, 1), new BigDecimal(25_000), true),
          new ContractsFinderThreshold(LocalDate.of(2020, 1, 1), new BigDecimal(25_000), false));

  public static ContractsFinderThreshold on(LocalDate awarded) {
    return NEWEST_FIRST.stream()
        .filter(threshold -> !threshold.from().isAfter(awarded))
        .findFirst()
        .orElseThrow(() -> new RefusedException("R52", "threshold.refused.unknown", awarded));
  }

  /**
   * R02, R52: whether an award of services goes there. Buyers in Wales, Scotland and Northern Ireland use services of
   * their own.
   */
  public static boolean isDue(Country country, Money withoutVat, LocalDate awarded) {
    return country == Country.ENGLAND && on(awarded).isReachedByServicesOf(withoutVat);
  }

  /** For services of which only the value without tax is known: the standard rate is added where the limit asks. */
  public boolean isReachedByServicesOf(Money withoutVat) {
    BigDecimal vat = withoutVat.pounds().multiply(STANDARD_RATE).setScale(2, RoundingMode.HALF_UP);
    return isReachedBy(new ContractValue(withoutVat, new Money(vat)));
  }

  public boolean isReachedBy(ContractValue value) {
    return value.pounds(includesVat).compareTo(pounds) >= 0;
  }
}
