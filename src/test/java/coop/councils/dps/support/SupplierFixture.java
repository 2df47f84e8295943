package coop.councils.dps.support;

import coop.councils.dps.supplier.domain.OrganisationDetails;
import coop.councils.dps.supplier.domain.Supplier;
import java.time.Instant;

/** A cooperative as its first administrator describes it. */
public final class SupplierFixture {

  public static final Instant REGISTERED = Instant.parse("2027-01-11T10:00:00Z");

  private SupplierFixture() {}

  public static Supplier aSupplier() {
    return new Supplier(OrganisationDetails.of(anOrganisation().into("organisation")), REGISTERED);
  }

  public static Typed anOrganisation() {
    return Typed.typed("name", "Calder Care Cooperative Limited").and("type", "COOPERATIVE").and("scheme", "MPR")
        .and("identifier", "RS007654").and("addressLines", "1 Mill Street\nHebden Bridge").and("postcode", "HX7 8AD")
        .and("website", "calder.example").and("sme", "yes").and("vcse", "yes");
  }
}
