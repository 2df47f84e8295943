package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Whoever holds the link sent to an address proves it. A link that was used or is too old is refused. */
@UseCase
public class ProveAddress {

  private final Accounts accounts;
  private final EmailLinks links;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ProveAddress(Accounts accounts, EmailLinks links, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.audit = audit;
    this.clock = clock;
  }

  public Decision mayProve(String secret) {
    return links.find(EmailLink.Purpose.VERIFY, secret).mayBeFollowed(clock.instant());
  }

  public void prove(String secret) {
    EmailLink link = links.find(EmailLink.Purpose.VERIFY, secret);
    link.follow(clock.instant());
    Account account = accounts.byId(link.accountId()).orElseThrow();
    account.proveAddress(clock.instant());
    audit.recordAs(new Actor(account.id(), account.name()), "account.proven", account.reference().value(), Map.of());
  }
}
