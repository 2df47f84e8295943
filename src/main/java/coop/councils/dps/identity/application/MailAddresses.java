package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where mail to an organisation goes: to every one of its people who proved their address. */
@Dependent
public class MailAddresses {

  private final Accounts accounts;

  @Inject
  public MailAddresses(Accounts accounts) {
    this.accounts = accounts;
  }

  public List<String> ofSupplier(long supplierId) {
    return proven(accounts.people(Role.Side.SUPPLIER, supplierId), Role.values());
  }

  /** Empty when nobody of the organisation can decide about its people. */
  public List<String> ofAdministrators(long supplierId) {
    return proven(accounts.people(Role.Side.SUPPLIER, supplierId), Role.SUPPLIER_ADMINISTRATOR);
  }

  public List<String> ofOwners(long memberId) {
    return proven(accounts.people(Role.Side.BUYER, memberId), Role.BUYER_OWNER);
  }

  /** Owners and evaluators, but for one of them. */
  public List<String> ofColleagues(long memberId, long accountId) {
    return proven(accounts.people(Role.Side.BUYER, memberId).stream()
        .filter(person -> !person.accountId().equals(accountId)).toList(), Role.values());
  }

  public List<String> ofOfficers() {
    return proven(accounts.people(Role.Side.OLDHAM, null), Role.OFFICER);
  }

  public List<String> ofAdministrators() {
    return proven(accounts.people(Role.Side.OLDHAM, null), Role.ADMINISTRATOR);
  }

  private static List<String> proven(List<PersonRow> people, Role... roles) {
    List<Role> wanted = List.of(roles);
    return people.stream().filter(person -> person.verifiedAt() != null && wanted.contains(person.role()))
        .map(PersonRow::email).toList();
  }
}
