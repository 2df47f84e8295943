package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Oldham lists its own people and those of a member; a buyer and a supplier list their own colleagues. */
@UseCase
public class ListPeople {

  private final Accounts accounts;
  private final CurrentUser user;

  @Inject
  public ListPeople(Accounts accounts, CurrentUser user) {
    this.accounts = accounts;
    this.user = user;
  }

  public List<PersonRow> ofOldham() {
    user.requireOldham();
    return accounts.people(Role.Side.OLDHAM, null);
  }

  public List<PersonRow> ofMember(long memberId) {
    user.requireOldham();
    return accounts.people(Role.Side.BUYER, memberId);
  }

  public List<PersonRow> colleagues() {
    SignedIn person = user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.SUPPLIER_ADMINISTRATOR,
        Role.SUPPLIER_EDITOR);
    return person.organisationId() == null ? List.of()
        : accounts.people(person.role().side(), person.organisationId());
  }
}
