package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.identity.application.RoleChanges;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Label;
import coop.councils.dps.supplier.domain.JoinRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The people of a merged organisation go on in the one that stays; requests to join wait there. Where somebody looks
 * after the people of the one that stays, those who come are editors: whom it lets administer it is its own to decide.
 */
@Dependent
class PeopleOfMerged implements SupplierMergeParticipant {

  private final Accounts accounts;
  private final JoinRequests requests;
  private final RoleChanges roles;
  private final Outbox outbox;
  private final MailAddresses addresses;

  @Inject
  PeopleOfMerged(Accounts accounts, JoinRequests requests, RoleChanges roles, Outbox outbox, MailAddresses addresses) {
    this.accounts = accounts;
    this.requests = requests;
    this.roles = roles;
    this.outbox = outbox;
    this.addresses = addresses;
  }

  @Override
  public List<Moving> holdings(Two two) {
    return people(two).stream().map(person ->
        Moving.of("merge.moves.person", person.name(), new Label("role." + roleOf(person, two)))).toList();
  }

  @Override
  public void move(Two two) {
    accounts.lockRoles(Role.Side.SUPPLIER, two.merged().id());
    people(two).forEach(person -> roles.move(accounts.currentGrant(person.accountId()).orElseThrow(),
        roleOf(person, two), two.kept().id()));
    requests.move(two.merged().id(), two.kept().id());
    outbox.queue(addresses.ofSupplier(two.kept().id()), "mail.merged", two.merged().name(), two.kept().name());
  }

  private Role roleOf(PersonRow person, Two two) {
    return addresses.ofAdministrators(two.kept().id()).isEmpty() ? person.role() : Role.SUPPLIER_EDITOR;
  }

  private List<PersonRow> people(Two two) {
    return accounts.people(Role.Side.SUPPLIER, two.merged().id());
  }
}
