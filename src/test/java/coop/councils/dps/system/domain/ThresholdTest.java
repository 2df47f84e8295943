package coop.councils.dps.system.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coop.councils.dps.shared.Money;
import coop.councils.dps.shared.RefusedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Thresholds by their dates (R52, R63)")
class ThresholdTest {

  @ParameterizedTest(name = "{1} and {2} VAT on {0}: {3}")
  @DisplayName("Contracts Finder: net until the end of 2021, with VAT since, £30,000 from 21 December 2022")
  @CsvSource({
    "2021-12-31, 24999.99, 5000.00, false",
    "2021-12-31, 25000.00, 0.00, true",
    "2022-01-01, 20833.33, 4166.66, false",
    "2022-01-01, 20833.33, 4166.67, true",
    "2022-12-20, 22500.00, 4500.00, true",
    "2022-12-21, 22500.00, 4500.00, false",
    "2022-12-21, 25000.00, 5000.00, true"
  })
  void contractsFinder(LocalDate awarded, String net, String vat, boolean reached) {
    ContractValue value = new ContractValue(Money.pounds(net), Money.pounds(vat));

    assertEquals(reached, ContractsFinderThreshold.on(awarded).isReachedBy(value));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Contracts Finder is for buyers in England; the other countries have services of their own (R02, R52)")
  void england(Country country) {
    assertEquals(country == Country.ENGLAND,
        ContractsFinderThreshold.isDue(country, Money.pounds("50000"), LocalDate.of(2026, 6, 5)));
  }

  @ParameterizedTest(name = "{0}: services £{1}, light touch £{2}, with VAT {3}")
  @DisplayName("Public Contracts Regulations: the figures of 2024 stay, those of 2026 amend another Act")
  @CsvSource({
    "2019-12-31, 181302, 615278, false",
    "2020-01-01, 189330, 663540, false",
    "2021-12-31, 189330, 663540, false",
    "2022-01-01, 213477, 663540, true",
    "2024-01-01, 214904, 663540, true",
    "2029-02-23, 214904, 663540, true"
  })
  void procurement(LocalDate commenced, BigDecimal services, BigDecimal lightTouch, boolean includesVat) {
    ProcurementThreshold threshold = ProcurementThreshold.on(commenced);

    assertEquals(services, threshold.services());
    assertEquals(lightTouch, threshold.lightTouch());
    assertEquals(includesVat, threshold.includesVat());
  }

  @ParameterizedTest(name = "{0} and {1} VAT: {2}")
  @DisplayName("a value with VAT reaches the threshold of 2024 from £214,904")
  @CsvSource({"179086.66, 35817.33, false", "179086.66, 35817.34, true"})
  void services(String net, String vat, boolean reached) {
    ContractValue value = new ContractValue(Money.pounds(net), Money.pounds(vat));

    assertEquals(reached, ProcurementThreshold.on(LocalDate.of(2025, 6, 1)).isReachedByServices(value));
  }

  @Test
  @DisplayName("a day before the first figure is refused")
  void before() {
    assertThrows(RefusedException.class, () -> ContractsFinderThreshold.on(LocalDate.of(2019, 12, 31)));
    assertThrows(RefusedException.class, () -> ProcurementThreshold.on(LocalDate.of(2017, 12, 31)));
  }
}
