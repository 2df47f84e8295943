package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Anybody registers as a supplier's person. The password is chosen behind the link mailed to the address, so that
 * nobody can prepare an account for somebody else's address.
 *
 * <p>An address that has an account gets a mail that says so, and the page answers the same, so that nobody learns who
 * is registered.
 */
@UseCase
public class RegisterSupplierPerson {

  private final Accounts accounts;
  private final EmailLinks links;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public RegisterSupplierPerson(Accounts accounts, EmailLinks links, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the person typed, parsed: a name and an address. */
  public record Command(String name, String email) {

    public static Command of(Map<String, String> typed) {
      Input input = new Input("register", typed);
      Command command = new Command(input.text("name", 160), input.email("email"));
      input.check();
      return command;
    }
  }

  public void register(Command command) {
    Optional<Account> existing = accounts.byEmail(command.email());
    if (existing.isPresent() && existing.get().isVerified()) {
      links.tellOfAccount(existing.get());
      return;
    }
    if (existing.isPresent()) {
      if (accounts.currentGrant(existing.get().id()).isEmpty()) {
        // Was invited once, and the invitation withdrawn.
        accounts.add(new RoleGrant(existing.get().id(), Role.SUPPLIER_ADMINISTRATOR, null, clock.instant()));
      }
      links.send(existing.get(), EmailLink.Purpose.VERIFY, "mail.verify", "/confirm-address/");
      return;
    }
    Account account = accounts.add(Account.registered(command.email(), command.name(), clock.instant()));
    accounts.add(new RoleGrant(account.id(), Role.SUPPLIER_ADMINISTRATOR, null, clock.instant()));
    links.send(account, EmailLink.Purpose.VERIFY, "mail.verify", "/confirm-address/");
    audit.recordAs(new Actor(account.id(), account.name()), "account.registered", account.reference().value(),
        Map.of());
  }
}
