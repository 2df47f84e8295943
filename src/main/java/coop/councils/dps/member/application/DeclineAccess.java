package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.Applicant;
import coop.councils.dps.notification.application.Outbox;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/** An administrator declines access with a reason, which is mailed. Refuses a request that was decided before. */
@UseCase
public class DeclineAccess {

  private final AccessDesk desk;
  private final Outbox outbox;
  private final AuditTrail audit;

  @Inject
  public DeclineAccess(AccessDesk desk, Outbox outbox, AuditTrail audit) {
    this.desk = desk;
    this.outbox = outbox;
    this.audit = audit;
  }

  public void decline(Reference reference, Input input) {
    AccessRequest request = desk.undecided(reference);
    String reason = input.text("reason", 1000);
    input.check();
    request.decline(reason, desk.administrator(), desk.now());
    Applicant applicant = request.applicant();
    outbox.queue(applicant.email(), "mail.accessDeclined", applicant.name(), reason);
    audit.record("access.declined", reference.value(), Map.of("email", applicant.email(), "reason", reason));
  }
}
