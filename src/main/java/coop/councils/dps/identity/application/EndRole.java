package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * An administrator ends the role of a person of Oldham or of a member; the person's next request is refused.
 *
 * <p>Refuses to end one's own role, so that an administrator always remains.
 */
@UseCase
public class EndRole {

  private final Accounts accounts;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public EndRole(Accounts accounts, AuditTrail audit, CurrentUser user, Clock clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public void end(Reference reference) {
    user.requireAdministrator();
    accounts.lockRoles(Role.Side.OLDHAM, null);
    // Whose role ended while this waited for the lock ends nobody's: two administrators cannot end each other's.
    user.refresh();
    Long self = user.requireAdministrator().accountId();
    Account account = accounts.byReference(reference).orElseThrow(() -> new NotFoundException(reference));
    RoleGrant grant = accounts.currentGrant(account.id())
        .filter(held -> held.role().side() != Role.Side.SUPPLIER)
        .orElseThrow(() -> new NotFoundException(reference));
    if (account.id().equals(self)) {
      throw new RefusedException("IDENTITY", "people.notYourself");
    }
    grant.end(clock.instant());
    audit.record("account.roleEnded", account.reference().value(), Map.of("role", grant.role().name()));
  }
}
