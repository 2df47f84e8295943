package coop.councils.dps.system.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coop.councils.dps.shared.London;
import coop.councils.dps.system.domain.DynamicPurchasingSystem;
import coop.councils.dps.system.domain.Lot;
import coop.councils.dps.system.domain.Lots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The DPS as pages show it")
class ViewDpsTest {

  private final DynamicPurchasingSystem dps =
      new DynamicPurchasingSystem(
          "DPS", "Oldham Council", LocalDate.of(2020, 4, 1), LocalDate.of(2029, 3, 31), LocalDate.of(2029, 2, 23));

  @Test
  @DisplayName("names both ends, the earlier one as effective, and the lots")
  void both() {
    DpsView view = viewAt("2026-01-15T09:00:00Z");

    assertEquals(LocalDate.of(2029, 3, 31), view.advertisedEnd());
    assertEquals(LocalDate.of(2029, 2, 23), view.effectiveEnd());
    assertEquals(List.of(new LotView(1, "LOT_1", "Policy", "Helps")), view.lots());
  }

  @Test
  @DisplayName("warns by the date in the United Kingdom (R05, R03)")
  void warns() {
    assertFalse(viewAt("2028-08-31T22:59:59Z").endNear());
    assertTrue(viewAt("2028-08-31T23:00:00Z").endNear());
  }

  private DpsView viewAt(String instant) {
    return new ViewDps(() -> dps, new OneLot(), Clock.fixed(Instant.parse(instant), London.ZONE)).view();
  }

  private record OneLot() implements Lots {

    private static final Lot LOT = new Lot(1, "LOT_1", "Policy", "Helps");

    @Override
    public List<Lot> all() {
      return List.of(LOT);
    }

    @Override
    public Optional<Lot> find(String code) {
      return Optional.of(LOT);
    }
  }
}
