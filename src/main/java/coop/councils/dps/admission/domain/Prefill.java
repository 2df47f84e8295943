package coop.councils.dps.admission.domain;

import coop.councils.dps.supplier.domain.OrganisationType;
import coop.councils.dps.supplier.domain.SupplierRow;
import java.util.Map;
import java.util.function.Function;

/** Where the first answer of a new application comes from. The applicant can change it like any other. */
public enum Prefill {
  /** Asked anew every time: grounds for exclusion and declarations of truth. */
  NEVER(supplier -> null),
  /** As in the application that this one is made from. */
  LAST_TIME(supplier -> null),
  NAME(SupplierRow::name),
  ADDRESS(supplier -> String.join("\n", supplier.address())),
  WEBSITE(SupplierRow::website),
  TRADING_STATUS(supplier -> tradingStatus(supplier.type())),
  NUMBER(SupplierRow::identifier),
  VCSE(supplier -> supplier.vcse() ? "vcse" : "none"),
  SME(supplier -> supplier.sme() ? "yes" : "no");

  private static final Map<OrganisationType, String> TRADING_STATUS_OF = Map.of(OrganisationType.COOPERATIVE, "third",
      OrganisationType.CIC, "third", OrganisationType.CHARITY, "third", OrganisationType.COMPANY, "ltd",
      OrganisationType.LLP, "llp", OrganisationType.SOLE_TRADER, "sole", OrganisationType.UNIVERSITY, "other",
      OrganisationType.OTHER, "other");

  private final Function<SupplierRow, String> fromProfile;

  Prefill(Function<SupplierRow, String> fromProfile) {
    this.fromProfile = fromProfile;
  }

  /** Null where the profile does not say it. */
  public String of(SupplierRow supplier) {
    return fromProfile.apply(supplier);
  }

  private static String tradingStatus(OrganisationType type) {
    return TRADING_STATUS_OF.get(type);
  }
}
