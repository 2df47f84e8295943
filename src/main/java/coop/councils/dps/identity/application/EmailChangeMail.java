package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.notification.application.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is mailed to the old and to the new address of a person who wants to change it. */
@Dependent
class EmailChangeMail {

  private static final String PATH = "/change-address/";

  private final Accounts accounts;
  private final Outbox outbox;
  private final String baseUrl;

  @Inject
  EmailChangeMail(Accounts accounts, Outbox outbox, @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.accounts = accounts;
    this.outbox = outbox;
    this.baseUrl = baseUrl;
  }

  Account account(long id) {
    return accounts.byId(id).orElseThrow();
  }

  /** The old address is mailed the same whether or not the new one is free. */
  void ask(SignedIn person, String email, String oldSecret, String newSecret) {
    outbox.queueSecret(person.email(), "mail.emailChangeOld", person.name(), email, baseUrl + PATH + oldSecret);
    accounts.byEmail(email).ifPresentOrElse(
        owner -> outbox.queue(owner.email(), "mail.emailTaken", owner.name()),
        () -> outbox.queueSecret(email, "mail.emailChangeNew", person.name(), baseUrl + PATH + newSecret));
  }

  void changed(Account account, String oldEmail) {
    outbox.queue(oldEmail, "mail.emailChanged", account.name(), account.email());
    outbox.queue(account.email(), "mail.emailChanged", account.name(), account.email());
  }
}
