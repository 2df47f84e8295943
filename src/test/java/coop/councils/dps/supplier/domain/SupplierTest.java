package coop.councils.dps.supplier.domain;

import static coop.councils.dps.support.Refusals.assertRefused;
import static coop.councils.dps.support.SupplierFixture.aSupplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation")
class SupplierTest {

  @Test
  @DisplayName("is merged into another once")
  void once() {
    Supplier duplicate = aSupplier();
    duplicate.mergeInto(7);

    assertRefused("SUPPLIER", "merge.mergedAlready", () -> duplicate.mergeInto(8));
  }
}
