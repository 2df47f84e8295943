package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.OrganisationDetails;
import coop.councils.dps.supplier.domain.Supplier;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * A supplier's administrator creates the organisation and keeps its details true.
 *
 * <p>Refuses a second organisation for one person, and a number that another organisation holds.
 */
@UseCase
public class KeepOrganisation {

  private final Suppliers suppliers;
  private final Founder founder;
  private final OrganisationNews news;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public KeepOrganisation(Suppliers suppliers, Founder founder, OrganisationNews news, CurrentUser user,
      Clock clock) {
    this.suppliers = suppliers;
    this.founder = founder;
    this.news = news;
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
    news.created(supplier.reference(), details);
  }

  /** @param version of the record that the page was made from */
  public void describe(OrganisationDetails details, long version) {
    user.require(Role.SUPPLIER_ADMINISTRATOR);
    Supplier supplier = suppliers.byId(user.requireSupplier()).orElseThrow();
    news.checkVersion(supplier, version);
    SupplierRow before = suppliers.row(supplier.id()).orElseThrow();
    boolean sameNumber = before.scheme() == details.scheme() && details.identifier() != null
        && details.identifier().equals(before.identifier());
    if (!sameNumber) {
      refuseTakenNumber(details, "organisation.numberTaken");
    }
    supplier.describe(details);
    news.described(before, details);
  }

  private void refuseTakenNumber(OrganisationDetails details, String messageKey) {
    if (details.scheme() != IdentifierScheme.NONE
        && suppliers.byNumber(details.scheme(), details.identifier()).isPresent()) {
      throw new RefusedException("SUPPLIER", messageKey, details.identifier());
    }
  }
}
