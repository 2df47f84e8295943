package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.RoleChanges;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.LastAdministrator;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A supplier's administrator changes a colleague's role, removes a colleague or hands over to one; everybody may leave.
 *
 * <p>Refuses to let the last administrator go: those who change roles of an organisation do so one after the other, by
 * a lock on its row and on the roles in it. Refuses to hand over to somebody who has not accepted the invitation.
 */
@UseCase
public class ManageColleagues {

  private final Suppliers suppliers;
  private final Accounts accounts;
  private final RoleChanges roles;
  private final CurrentUser user;

  @Inject
  public ManageColleagues(Suppliers suppliers, Accounts accounts, RoleChanges roles, CurrentUser user) {
    this.suppliers = suppliers;
    this.accounts = accounts;
    this.roles = roles;
    this.user = user;
  }

  public PersonRow find(Reference reference) {
    user.require(Role.SUPPLIER_ADMINISTRATOR);
    return people(user.requireSupplier()).stream().filter(person -> person.reference().equals(reference)).findFirst()
        .orElseThrow(() -> new NotFoundException(reference));
  }

  public void changeRole(Reference reference, Role role) {
    long supplier = administered();
    RoleGrant grant = grant(reference, supplier);
    if (role.side() != Role.Side.SUPPLIER) {
      throw new NotFoundException(role);
    }
    if (grant.role() == role) {
      return;
    }
    if (role != Role.SUPPLIER_ADMINISTRATOR) {
      mayGiveUp(supplier, grant.accountId()).orRefuse();
    }
    roles.change(grant, role);
    user.refresh();
  }

  public void remove(Reference reference) {
    long supplier = administered();
    RoleGrant grant = grant(reference, supplier);
    mustHaveAccepted(grant);
    mayGiveUp(supplier, grant.accountId()).orRefuse();
    roles.release(grant);
    user.refresh();
  }

  /** Makes a colleague administrator and whoever hands over an editor, both or neither. */
  public void handOver(Reference reference) {
    long supplier = administered();
    RoleGrant next = grant(reference, supplier);
    mustHaveAccepted(next);
    Long self = user.require().accountId();
    Decision.allowedIf(!next.accountId().equals(self), "IDENTITY", "people.handOverToOneself").orRefuse();
    if (next.role() != Role.SUPPLIER_ADMINISTRATOR) {
      roles.change(next, Role.SUPPLIER_ADMINISTRATOR);
    }
    roles.change(accounts.currentGrant(self).orElseThrow(), Role.SUPPLIER_EDITOR);
    user.refresh();
  }

  /** Whoever acts leaves the own organisation. */
  public void leave() {
    long supplier = user.requireSupplier();
    lock(supplier);
    Long self = user.require().accountId();
    mayGiveUp(supplier, self).orRefuse();
    roles.release(accounts.currentGrant(self).orElseThrow());
    user.refresh();
  }

  /** The organisation of the administrator who acts, held so that no other change of its roles comes between. */
  private long administered() {
    long supplier = user.requireSupplier();
    lock(supplier);
    user.require(Role.SUPPLIER_ADMINISTRATOR);
    return supplier;
  }

  private void lock(long supplier) {
    suppliers.lock(supplier);
    accounts.lockRoles(Role.Side.SUPPLIER, supplier);
    // Whose role ended while this waited for the lock decides nothing any more.
    user.refresh();
    if (user.requireSupplier() != supplier) {
      throw new NotFoundException("an organisation of the person");
    }
  }

  private RoleGrant grant(Reference reference, long supplier) {
    return accounts.byReference(reference).map(Account::id).flatMap(accounts::currentGrant)
        .filter(grant -> grant.role().side() == Role.Side.SUPPLIER && grant.organisationId() != null
            && grant.organisationId() == supplier)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  private void mustHaveAccepted(RoleGrant grant) {
    boolean accepted = accounts.byId(grant.accountId()).filter(Account::isVerified).isPresent();
    Decision.allowedIf(accepted, "IDENTITY", "people.notAccepted").orRefuse();
  }

  private Decision mayGiveUp(long supplier, long accountId) {
    return LastAdministrator.mayGiveUp(people(supplier), accountId);
  }

  private List<PersonRow> people(long supplier) {
    return accounts.people(Role.Side.SUPPLIER, supplier);
  }
}
