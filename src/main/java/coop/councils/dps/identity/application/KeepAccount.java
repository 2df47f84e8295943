package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * A person signed in reads and keeps the own name and post. The post may be missing at suppliers only: letters of
 * councils print it.
 */
@UseCase
public class KeepAccount {

  private final Accounts accounts;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  public KeepAccount(Accounts accounts, AuditTrail audit, CurrentUser user) {
    this.accounts = accounts;
    this.audit = audit;
    this.user = user;
  }

  /** The own account as its page shows it; the post is empty where there is none. */
  public record Own(String name, String post, String email, Role role, long version) {}

  public Own own() {
    SignedIn person = user.require();
    String post = person.post() == null ? "" : person.post();
    return new Own(person.name(), post, person.email(), person.role(), account(person).version());
  }

  /** @param version of the account that the page was made from */
  public void describe(Input input, long version) {
    SignedIn person = user.require();
    String name = input.text("name", 160);
    String post = person.role().side() == Role.Side.SUPPLIER ? input.optionalText("post", 160).orElse(null)
        : input.text("post", 160);
    input.check();
    Account account = account(person);
    audit.checkVersion(account.reference(), version, account.version());
    account.describe(name, post);
    audit.record("account.described", account.reference().value(), Map.of("name", name));
    user.refresh();
  }

  private Account account(SignedIn person) {
    return accounts.byId(person.accountId()).orElseThrow();
  }
}
