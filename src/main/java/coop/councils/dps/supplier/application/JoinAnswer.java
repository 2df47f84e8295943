package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.RoleChanges;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.RoleGrant;
import coop.councils.dps.supplier.domain.JoinRequest;
import coop.councils.dps.supplier.domain.JoinRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What follows from the answer to a request to join: the role, the mail and the record. */
@Dependent
class JoinAnswer {

  private final JoinRequests requests;
  private final RoleChanges roles;
  private final JoinNews news;

  @Inject
  JoinAnswer(JoinRequests requests, RoleChanges roles, JoinNews news) {
    this.requests = requests;
    this.roles = roles;
    this.news = news;
  }

  boolean canBeGivenBy(long supplierId) {
    return news.canAnswer(supplierId);
  }

  void granted(JoinRequest request, RoleGrant grant, Role role) {
    roles.settle(grant, role, request.supplierId());
    news.granted(requests.row(request.reference()).orElseThrow());
  }

  void declined(JoinRequest request, String reason) {
    news.declined(requests.row(request.reference()).orElseThrow(), reason);
  }
}
