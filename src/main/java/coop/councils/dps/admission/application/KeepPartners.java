package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AnswerQueries;
import coop.councils.dps.admission.domain.Partner;
import coop.councils.dps.admission.domain.Partners;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The applicant sends a partner its link again, or gives its answers back to be changed, while the application is a
 * draft or an officer asks about the answer that names the partner.
 */
@UseCase
public class KeepPartners {

  private final OwnApplications own;
  private final Partners partners;
  private final InvitePartners invitations;
  private final AnswerQueries queries;
  private final AuditTrail audit;

  @Inject
  public KeepPartners(OwnApplications own, Partners partners, InvitePartners invitations, AnswerQueries queries,
      AuditTrail audit) {
    this.own = own;
    this.partners = partners;
    this.invitations = invitations;
    this.queries = queries;
    this.audit = audit;
  }

  /** A link sent before opens nothing any more. */
  public void sendAgain(Reference application, String partner) {
    invitations.invite(find(application, partner));
  }

  public void reopen(Reference application, String partner) {
    Partner found = find(application, partner);
    found.reopen(queries.waiting(found.application().id(), found.questionCode()).isPresent());
    audit.record("application.partnerReopened", application.value(), Map.of("partner", found.name()));
    invitations.invite(found);
  }

  private Partner find(Reference application, String partner) {
    return partners.of(own.find(application).id()).stream()
        .filter(one -> one.row().reference().value().equals(partner)).findFirst()
        .orElseThrow(() -> new NotFoundException(partner));
  }
}
