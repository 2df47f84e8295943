package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.util.Optional;

/** A supplier's person reads the own organisation; empty until it is created. */
@UseCase
public class ViewOrganisation {

  private final Suppliers suppliers;
  private final CurrentUser user;

  @Inject
  public ViewOrganisation(Suppliers suppliers, CurrentUser user) {
    this.suppliers = suppliers;
    this.user = user;
  }

  public Optional<SupplierRow> own() {
    Long supplier = user.require(Role.SUPPLIER_ADMINISTRATOR, Role.SUPPLIER_EDITOR).organisationId();
    return supplier == null ? Optional.empty() : suppliers.row(supplier);
  }
}
