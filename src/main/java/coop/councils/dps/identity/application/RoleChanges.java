package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Label;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Changes what people of suppliers may do, within the caller's unit of work: the old grant ends and stays on record,
 * and the person is told.
 */
@Dependent
public class RoleChanges {

  private final Accounts accounts;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public RoleChanges(Accounts accounts, AuditTrail audit, Outbox outbox, Clock clock) {
    this.accounts = accounts;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The person goes on in the same organisation in another role. */
  public void change(RoleGrant grant, Role role) {
    Account account = replace(grant, role, grant.organisationId());
    audit.record("account.roleChanged", account.reference().value(),
        Map.of("from", grant.role().name(), "to", role.name()));
    outbox.queue(account.email(), "mail.roleChanged", account.name(), new Label("role." + role));
  }

  /** A person without an organisation gets a role in one. */
  public void settle(RoleGrant grant, Role role, long supplierId) {
    Account account = replace(grant, role, supplierId);
    audit.record("account.joined", account.reference().value(), Map.of("role", role.name()));
  }

  /** The person leaves the organisation and is as after registering: may join another or create one. */
  public void release(RoleGrant grant) {
    Account account = replace(grant, Role.SUPPLIER_ADMINISTRATOR, null);
    audit.record("account.removedFromOrganisation", account.reference().value(), Map.of("role", grant.role().name()));
    outbox.queue(account.email(), "mail.removedFromOrganisation", account.name());
  }

  /** The person goes on in the organisation that theirs was merged into. */
  public void move(RoleGrant grant, Role role, long supplierId) {
    Account account = replace(grant, role, supplierId);
    audit.record("account.movedWithOrganisation", account.reference().value(), Map.of("role", role.name()));
  }

  private Account replace(RoleGrant grant, Role role, Long supplierId) {
    grant.end(clock.instant());
    accounts.add(new RoleGrant(grant.accountId(), role, supplierId, clock.instant()));
    return accounts.byId(grant.accountId()).orElseThrow();
  }
}
