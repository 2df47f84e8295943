package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** At start-up the platform invites the address set as ADMIN_EMAIL, as long as nobody administers the DPS. */
@UseCase
public class InviteFirstAdministrator {

  private final Accounts accounts;
  private final EmailLinks links;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public InviteFirstAdministrator(Accounts accounts, EmailLinks links, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.audit = audit;
    this.clock = clock;
  }

  public void inviteIfNobodyAdministers(String address) {
    String email = address.strip().toLowerCase(Locale.ROOT);
    if (accounts.anyoneHolds(Role.ADMINISTRATOR) || accounts.byEmail(email).isPresent()) {
      return;
    }
    Account account = accounts.add(Account.invited(email, "Administrator", "DPS administrator", clock.instant()));
    accounts.add(new RoleGrant(account.id(), Role.ADMINISTRATOR, null, clock.instant()));
    links.send(account, EmailLink.Purpose.INVITE, "mail.invite", "/invitations/");
    audit.recordAs(Actor.PLATFORM, "account.invited", account.reference().value(),
        Map.of("role", Role.ADMINISTRATOR.name()));
  }
}
