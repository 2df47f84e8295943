package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.MailAddresses;
import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.AccessRequests;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Sha256;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Whoever holds the secret of the link proves the address of a request for access; from then on administrators see it.
 * Refuses a link that was followed before or is older than a day.
 */
@UseCase
public class ConfirmAccess {

  private final AccessRequests requests;
  private final MailAddresses addresses;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ConfirmAccess(AccessRequests requests, MailAddresses addresses, Outbox outbox, AuditTrail audit,
      Clock clock) {
    this.requests = requests;
    this.addresses = addresses;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  public Decision mayConfirm(String secret) {
    return find(secret).mayBeConfirmed(clock.instant());
  }

  public void confirm(String secret) {
    AccessRequest request = find(secret);
    request.confirm(clock.instant());
    String name = request.applicant().name();
    audit.recordAs(new Actor(null, name), "access.asked", request.reference().value(),
        Map.of("email", request.applicant().email(), "post", request.applicant().post()));
    outbox.queue(addresses.ofAdministrators(), "mail.accessAsked", name, request.applicant().post());
  }

  private AccessRequest find(String secret) {
    return requests.bySecretHash(Sha256.of(secret)).orElseThrow(() -> new NotFoundException("a request for access"));
  }
}
