package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.LikelyDuplicates;
import coop.councils.dps.supplier.domain.SupplierMergeRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.util.List;

/** Oldham reads which organisations may be one, and which were merged. */
@UseCase
public class FindDuplicates {

  private final Suppliers suppliers;
  private final Accounts accounts;
  private final CurrentUser user;

  @Inject
  public FindDuplicates(Suppliers suppliers, Accounts accounts, CurrentUser user) {
    this.suppliers = suppliers;
    this.accounts = accounts;
    this.user = user;
  }

  public List<LikelyDuplicates.Pair> pairs() {
    user.requireOldham();
    return LikelyDuplicates.among(suppliers.standing(), accounts.emails(Role.Side.SUPPLIER));
  }

  /** Merges into an organisation or of it, latest first. */
  public List<SupplierMergeRow> mergesOf(long supplierId) {
    user.requireOldham();
    return suppliers.mergesOf(supplierId);
  }
}
