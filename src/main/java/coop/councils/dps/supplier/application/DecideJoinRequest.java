package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.JoinRequest;
import coop.councils.dps.supplier.domain.JoinRequestRow;
import coop.councils.dps.supplier.domain.JoinRequests;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * An organisation's administrator answers who asks to join: grants a role, or declines with a reason. Oldham sees every
 * request that waits; its officers and administrators answer in the place of an organisation that has no administrator
 * who can.
 *
 * <p>Refuses a second answer, and an answer of Oldham's where the organisation can give its own.
 */
@UseCase
public class DecideJoinRequest {

  private final JoinRequests requests;
  private final Accounts accounts;
  private final JoinAnswer answer;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public DecideJoinRequest(JoinRequests requests, Accounts accounts, JoinAnswer answer, CurrentUser user, Clock clock) {
    this.requests = requests;
    this.accounts = accounts;
    this.answer = answer;
    this.user = user;
    this.clock = clock;
  }

  /** For the people of Oldham. */
  public List<JoinRequestRow> waitingAnywhere() {
    user.requireOldham();
    return requests.waiting();
  }

  /** For the organisation's administrator. */
  public List<JoinRequestRow> waiting() {
    user.require(Role.SUPPLIER_ADMINISTRATOR);
    return requests.waitingFor(user.requireSupplier());
  }

  public JoinRequestRow find(Reference reference) {
    SignedIn person = user.require(Role.SUPPLIER_ADMINISTRATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    return requests.row(reference).filter(row -> isOwn(person, row.supplierId()))
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** Whether whoever asks may answer: always the organisation's own, Oldham only in its place. */
  public Decision mayAnswer(Reference reference) {
    JoinRequestRow row = find(reference);
    boolean inPlace = user.require().role().side() == Role.Side.OLDHAM;
    return Decision.allowedIf(!inPlace || !answer.canBeGivenBy(row.supplierId()), "SUPPLIER",
        "joinRequest.organisationAnswers", row.supplierName());
  }

  public void grant(Reference reference, Input input) {
    JoinRequest request = open(reference);
    Role role = input.choice("role", Role.class);
    if (role != null && role.side() != Role.Side.SUPPLIER) {
      input.wrong("role", "joinRequest.role.required");
    }
    input.check();
    RoleGrant grant = accounts.currentGrant(request.accountId())
        .filter(held -> held.role().side() == Role.Side.SUPPLIER && held.organisationId() == null).orElse(null);
    Decision.allowedIf(grant != null, "SUPPLIER", "joinRequest.settled").orRefuse();
    request.grant(user.actor(), clock.instant());
    answer.granted(request, grant, role);
  }

  public void decline(Reference reference, Input input) {
    JoinRequest request = open(reference);
    String reason = input.text("reason", 1000);
    input.check();
    request.decline(reason, user.actor(), clock.instant());
    answer.declined(request, reason);
  }

  private JoinRequest open(Reference reference) {
    user.require(Role.SUPPLIER_ADMINISTRATOR, Role.OFFICER, Role.ADMINISTRATOR);
    mayAnswer(reference).orRefuse();
    JoinRequest request = requests.byReference(reference).orElseThrow();
    request.mayBeAnswered().orRefuse();
    return request;
  }

  private static boolean isOwn(SignedIn person, Long supplierId) {
    return person.role().side() == Role.Side.OLDHAM || supplierId.equals(person.organisationId());
  }
}
