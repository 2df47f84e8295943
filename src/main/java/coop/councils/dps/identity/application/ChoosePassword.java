package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Whoever holds the link of a registration, an invitation or a reset proves the address and chooses the password of its account. */
@UseCase
public class ChoosePassword {

  private final Accounts accounts;
  private final EmailLinks links;
  private final Passwords passwords;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ChoosePassword(Accounts accounts, EmailLinks links, Passwords passwords, AuditTrail audit, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
  }

  /** A new password of at least 12 characters that is not a common one. */
  public record Command(String password) {

    public static Command of(Map<String, String> typed) {
      Input input = new Input("password", typed);
      Command command = new Command(Passwords.choose(input, typed, "password"));
      input.check();
      return command;
    }
  }

  public Decision mayChoose(EmailLink.Purpose purpose, String secret) {
    return links.find(purpose, secret).mayBeFollowed(clock.instant());
  }

  public void choose(EmailLink.Purpose purpose, String secret, Command command) {
    EmailLink link = links.find(purpose, secret);
    link.follow(clock.instant());
    Account account = accounts.byId(link.accountId()).orElseThrow();
    account.choosePassword(passwords.hash(command.password()), clock.instant());
    audit.recordAs(new Actor(account.id(), account.name()), "account.passwordChosen", account.reference().value(),
        Map.of("purpose", purpose.name()));
  }
}
