package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.JoinRequest;
import coop.councils.dps.supplier.domain.JoinRequestRow;
import coop.councils.dps.supplier.domain.JoinRequests;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * A person without an organisation finds the one that holds a number and asks to join it. What is told of it is what
 * public registers tell: that it is registered, and its name.
 *
 * <p>Refuses a person who has an organisation, and a second request while one waits.
 */
@UseCase
public class AskToJoin {

  private final Suppliers suppliers;
  private final JoinRequests requests;
  private final JoinNews news;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public AskToJoin(Suppliers suppliers, JoinRequests requests, JoinNews news, CurrentUser user, Clock clock) {
    this.suppliers = suppliers;
    this.requests = requests;
    this.news = news;
    this.user = user;
    this.clock = clock;
  }

  /** The organisation that a number belongs to, as public registers name it. */
  public record Offer(String name, IdentifierScheme scheme, String identifier) {}

  /** @param number as typed */
  public Optional<Offer> offer(IdentifierScheme scheme, String number) {
    free();
    return registered(scheme, number).map(row -> new Offer(row.name(), row.scheme(), row.identifier()));
  }

  /** @param message to those who decide, in the field {@code message} */
  public void ask(IdentifierScheme scheme, String number, Input message) {
    SignedIn person = free();
    SupplierRow supplier = registered(scheme, number).orElseThrow(() -> new NotFoundException("a number"));
    String words = message.optionalText("message", 1000).orElse(null);
    message.check();
    Decision.allowedIf(requests.waitingOf(person.accountId()).isEmpty(), "SUPPLIER", "joinRequest.waitsAlready")
        .orRefuse();
    JoinRequest request = new JoinRequest(supplier.id(), person.accountId(), words, clock.instant());
    requests.add(request);
    news.asked(requests.row(request.reference()).orElseThrow());
  }

  /** The person's last request; empty for people who never asked. */
  public Optional<JoinRequestRow> own() {
    SignedIn person = user.require(Role.SUPPLIER_ADMINISTRATOR, Role.SUPPLIER_EDITOR);
    return requests.lastOf(person.accountId());
  }

  public void withdraw() {
    SignedIn person = free();
    JoinRequest request = requests.waitingOf(person.accountId()).orElseThrow(() -> new NotFoundException("a request"));
    request.withdraw(user.actor(), clock.instant());
    news.withdrawn(requests.row(request.reference()).orElseThrow());
  }

  private Optional<SupplierRow> registered(IdentifierScheme scheme, String number) {
    return scheme == IdentifierScheme.NONE ? Optional.empty() : suppliers.byNumber(scheme, scheme.normalise(number));
  }

  private SignedIn free() {
    SignedIn person = user.require(Role.SUPPLIER_ADMINISTRATOR);
    if (person.organisationId() != null) {
      throw new NotFoundException("an organisation to join, since the person has one");
    }
    return person;
  }
}
