package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.InvitePerson;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.Applicant;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * An administrator grants access as owner or evaluator: the person is invited like everybody else.
 *
 * <p>Refuses a request that was decided before, for a member that may not buy any more (R19), and an address that has
 * an account by now.
 */
@UseCase
public class GrantAccess {

  private final AccessDesk desk;
  private final OnlyEntitledMembersBuy entitlement;
  private final InvitePerson invitations;
  private final AuditTrail audit;

  @Inject
  public GrantAccess(AccessDesk desk, OnlyEntitledMembersBuy entitlement, InvitePerson invitations, AuditTrail audit) {
    this.desk = desk;
    this.entitlement = entitlement;
    this.invitations = invitations;
    this.audit = audit;
  }

  public void grant(Reference reference, Input input) {
    AccessRequest request = desk.undecided(reference);
    Role role = input.choice("role", Role.class);
    if (role != null && role.side() != Role.Side.BUYER) {
      input.wrong("role", "accessGrant.role.required");
    }
    input.check();
    entitlement.judge(request.memberId()).orRefuse();
    request.grant(role, desk.administrator(), desk.now());
    Applicant applicant = request.applicant();
    invitations.invite(new InvitePerson.Command(applicant.name(), applicant.post(), applicant.email(), role),
        request.memberId());
    audit.record("access.granted", reference.value(), Map.of("email", applicant.email(), "role", role));
  }
}
