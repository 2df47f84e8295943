package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** People who can sign in, each with one role. */
@Dependent
class DemoPeople {

  private static final Duration READS_MAIL_AFTER = Duration.ofMinutes(4);

  private final Accounts accounts;
  private final AuditTrail audit;

  @Inject
  DemoPeople(Accounts accounts, AuditTrail audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  /** @param memberId the member the person buys for; null for Oldham's people */
  void invite(Script person, Long memberId, Cast cast) {
    Instant now = person.moment("since");
    Role role = Role.valueOf(person.text("role"));
    Account account =
        accounts.add(Account.invited(person.text("email"), person.text("name"), person.text("post"), now));
    accounts.add(new RoleGrant(account.id(), role, memberId, now));
    audit.recordPast(now, Actor.PLATFORM, "account.invited", account.reference().value(),
        Map.of("role", role.name(), "name", account.name()));
    account.choosePassword(cast.passwordHash(), now.plus(READS_MAIL_AFTER));
    cast.enters(account);
    audit.recordPast(now.plus(READS_MAIL_AFTER), cast.actor(account.email()), "account.passwordChosen",
        account.reference().value(), Map.of("purpose", EmailLink.Purpose.INVITE.name()));
  }

  /** A colleague who has not accepted yet. */
  void waits(Script person, Long supplierId, Actor administrator) {
    Instant now = person.moment("at");
    Role role = Role.valueOf(person.text("role"));
    Account account =
        accounts.add(Account.invited(person.text("email"), person.text("name"), person.text("post"), now));
    accounts.add(new RoleGrant(account.id(), role, supplierId, now));
    // Nobody knows what this is the hash of: nothing is mailed.
    accounts.add(new EmailLink(Sha256.of(account.reference().value()), EmailLink.Purpose.INVITE, account.id(), now));
    audit.recordPast(now, administrator, "account.invited", account.reference().value(),
        Map.of("role", role.name(), "name", account.name()));
  }

  /** A supplier's first person. */
  RoleGrant register(Script person, Instant now, Cast cast) {
    Account account =
        accounts.add(Account.registered(person.text("email"), person.text("name"), now));
    RoleGrant grant = new RoleGrant(account.id(), Role.SUPPLIER_ADMINISTRATOR, null, now);
    accounts.add(grant);
    account.choosePassword(cast.passwordHash(), now);
    cast.enters(account);
    Actor actor = cast.actor(account.email());
    audit.recordPast(now, actor, "account.registered", account.reference().value(), Map.of());
    audit.recordPast(now, actor, "account.passwordChosen", account.reference().value(),
        Map.of("purpose", EmailLink.Purpose.VERIFY.name()));
    return grant;
  }
}
