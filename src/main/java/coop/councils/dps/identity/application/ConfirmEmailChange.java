package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailChange;
import coop.councils.dps.identity.domain.EmailChanges;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Whoever holds a link that was mailed to the old or to the new address confirms the change or stops it. With the
 * second confirmation the address changes: links that were sent to the old one open nothing any more, wrong passwords
 * of the last minutes are forgotten, and both addresses are told. Sessions go on: they know the account, not its
 * address.
 *
 * <p>Refuses a link that is used, too old or stopped, and an address that has become another account's meanwhile.
 */
@UseCase
public class ConfirmEmailChange {

  private final EmailChanges changes;
  private final Accounts accounts;
  private final EmailChangeMail mail;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ConfirmEmailChange(EmailChanges changes, Accounts accounts, EmailChangeMail mail, AuditTrail audit,
      Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.mail = mail;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the page behind a link shows. */
  public record View(String newEmail, Decision mayConfirm, boolean mayStop) {}

  public View view(String secret) {
    EmailChange change = find(secret);
    return new View(change.newEmail(), change.mayBeConfirmed(change.sideOf(Sha256.of(secret)), clock.instant()),
        change.isOpen(clock.instant()));
  }

  /** @return whether the address has changed with it */
  public boolean confirm(String secret) {
    EmailChange change = find(secret);
    EmailChange.Side side = change.sideOf(Sha256.of(secret));
    change.confirm(side, clock.instant());
    Account account = accounts.byId(change.accountId()).orElseThrow();
    record("account.emailConfirmed", account, Map.of("address", side.name()));
    if (change.isComplete()) {
      complete(account, change.newEmail());
    }
    return change.isComplete();
  }

  public void stop(String secret) {
    EmailChange change = find(secret);
    change.stop(clock.instant());
    record("account.emailChangeStopped", accounts.byId(change.accountId()).orElseThrow(), Map.of());
  }

  private void complete(Account account, String email) {
    Decision.allowedIf(accounts.byEmail(email).isEmpty(), "IDENTITY", "emailChange.taken").orRefuse();
    String old = account.email();
    account.changeEmail(email);
    accounts.openLinks(List.of(account.id())).forEach(link -> link.voidIt(clock.instant()));
    accounts.forgetFailures(old);
    accounts.forgetFailures(email);
    record("account.emailChanged", account, Map.of("from", old, "to", email));
    mail.changed(account, old);
  }

  private void record(String action, Account account, Map<String, Object> details) {
    audit.recordAs(new Actor(account.id(), account.name()), action, account.reference().value(), details);
  }

  private EmailChange find(String secret) {
    return changes.bySecretHash(Sha256.of(secret)).orElseThrow(() -> new NotFoundException("a link"));
  }
}
