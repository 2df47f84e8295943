package coop.councils.dps.supplier.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.OrganisationDetails;
import coop.councils.dps.supplier.domain.Supplier;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * A supplier's administrator creates the organisation and keeps its details true.
 *
 * <p>Refuses a second organisation for one person, and a number that another organisation holds.
 */
@UseCase
public class KeepOrganisation {

  private final Suppliers suppliers;
  private final Founder founder;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public KeepOrganisation(Suppliers suppliers, Founder founder, AuditTrail audit, CurrentUser user,
      Clock clock) {
    this.suppliers = suppliers;
    this.founder = founder;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public void create(OrganisationDetails details) {
    if (user.require(Role.SUPPLIER_ADMINISTRATOR).organisationId() != null) {
      throw new RefusedException("SUPPLIER", "organisation.alreadyThere");
    }
    refuseTakenNumber(details, "organisation.registeredAlready");
    Supplier supplier = suppliers.add(new Supplier(details, clock.instant()));
    founder.settlesIn(supplier.id());
    audit.record("supplier.created", supplier.reference().value(), Map.of("name", details.name()));
  }

  /** @param version of the record that the page was made from */
  public void describe(OrganisationDetails details, long version) {
    user.require(Role.SUPPLIER_ADMINISTRATOR);
    Supplier supplier = suppliers.byId(user.requireSupplier()).orElseThrow();
    audit.checkVersion(supplier.reference(), version, supplier.version());
    boolean sameNumber = suppliers.row(supplier.id())
        .filter(row -> row.scheme() == details.scheme() && details.identifier() != null
            && details.identifier().equals(row.identifier())).isPresent();
    if (!sameNumber) {
      refuseTakenNumber(details, "organisation.numberTaken");
    }
    supplier.describe(details);
    audit.record("supplier.described", supplier.reference().value(), Map.of("name", details.name()));
  }

  private void refuseTakenNumber(OrganisationDetails details, String messageKey) {
    if (details.scheme() != IdentifierScheme.NONE
        && suppliers.byNumber(details.scheme(), details.identifier()).isPresent()) {
      throw new RefusedException("SUPPLIER", messageKey, details.identifier());
    }
  }
}
