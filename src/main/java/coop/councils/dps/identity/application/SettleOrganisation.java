package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Accounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Ties the current person's role to the supplier organisation they have just created. */
@Dependent
public class SettleOrganisation {

  private final Accounts accounts;
  private final CurrentUser user;

  @Inject
  public SettleOrganisation(Accounts accounts, CurrentUser user) {
    this.accounts = accounts;
    this.user = user;
  }

  public void in(long supplierId) {
    accounts.currentGrant(user.require().accountId()).orElseThrow().settleIn(supplierId);
    user.refresh();
  }
}
