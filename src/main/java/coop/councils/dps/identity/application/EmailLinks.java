package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Account;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.LinkSecret;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes, mails and follows single-use links. The secret is only ever in the mail. */
@Dependent
class EmailLinks {

  private final Accounts accounts;
  private final Outbox outbox;
  private final Clock clock;
  private final String baseUrl;

  @Inject
  EmailLinks(Accounts accounts, Outbox outbox, Clock clock, @ConfigProperty(name = "BASE_URL") String baseUrl) {
    this.accounts = accounts;
    this.outbox = outbox;
    this.clock = clock;
    this.baseUrl = baseUrl;
  }

  /** @param path where the link leads, ending with a slash; the secret follows */
  void send(Account account, EmailLink.Purpose purpose, String mail, String path) {
    String secret = LinkSecret.random();
    accounts.add(new EmailLink(Sha256.of(secret), purpose, account.id(), clock.instant()));
    outbox.queueSecret(account.email(), mail, account.name(), baseUrl + path + secret);
  }

  /** What was sent before for the purpose opens nothing any more. */
  void voidAll(Account account, EmailLink.Purpose purpose) {
    accounts.openLinks(List.of(account.id())).stream().filter(link -> link.purpose() == purpose)
        .forEach(link -> link.voidIt(clock.instant()));
  }

  void tellOfAccount(Account account) {
    outbox.queue(account.email(), "mail.alreadyRegistered", account.name(), baseUrl);
  }

  EmailLink find(EmailLink.Purpose purpose, String secret) {
    return accounts.linkBySecretHash(Sha256.of(secret == null ? "" : secret))
        .filter(link -> link.purpose() == purpose)
        .orElseThrow(() -> new NotFoundException("a link"));
  }
}
