package coop.councils.dps.identity.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.EmailChange;
import coop.councils.dps.identity.domain.EmailChangeRow;
import coop.councils.dps.identity.domain.EmailChanges;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.LinkSecret;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person signed in asks for another e-mail address; {@link ConfirmEmailChange} is what follows. A second wish takes
 * the place of the first.
 *
 * <p>Refuses the address that the account has, and a sixth wish within a day. An address of another account is not
 * refused, so that nobody learns who has one: its owner is told, and the change never completes.
 */
@UseCase
public class ChangeEmail {

  private static final int MOST_IN_A_DAY = 5;

  private final EmailChanges changes;
  private final EmailChangeMail mail;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ChangeEmail(EmailChanges changes, EmailChangeMail mail, AuditTrail audit, CurrentUser user, Clock clock) {
    this.changes = changes;
    this.mail = mail;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /** The change that waits to be confirmed. */
  public Optional<EmailChangeRow> waiting() {
    return ofLastDay(user.require()).stream().filter(change -> change.isOpen(clock.instant())).findFirst()
        .map(EmailChange::row);
  }

  public void ask(Input input) {
    SignedIn person = user.require();
    String email = input.email("email");
    if (person.email().equals(email)) {
      input.wrong("email", "accountEmail.email.same");
    }
    input.check();
    Instant now = clock.instant();
    List<EmailChange> earlier = ofLastDay(person);
    Decision.allowedIf(earlier.size() < MOST_IN_A_DAY, "IDENTITY", "emailChange.tooMany").orRefuse();
    earlier.stream().filter(change -> change.isOpen(now)).forEach(change -> change.stop(now));
    String old = LinkSecret.random();
    String next = LinkSecret.random();
    changes.add(new EmailChange(person.accountId(), email, Sha256.of(old), Sha256.of(next), now));
    mail.ask(person, email, old, next);
    audit.record("account.emailChangeAsked", mail.account(person.accountId()).reference().value(),
        Map.of("to", email));
  }

  private List<EmailChange> ofLastDay(SignedIn person) {
    return changes.of(person.accountId(), clock.instant().minus(EmailChange.LIFETIME));
  }
}
