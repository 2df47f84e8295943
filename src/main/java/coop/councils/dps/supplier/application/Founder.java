package coop.councils.dps.supplier.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.SettleOrganisation;
import coop.councils.dps.supplier.domain.JoinRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Whoever creates an organisation administers it, and needs no answer to a request to join another. */
@Dependent
class Founder {

  private final SettleOrganisation settle;
  private final JoinRequests requests;
  private final JoinNews news;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  Founder(SettleOrganisation settle, JoinRequests requests, JoinNews news, CurrentUser user, Clock clock) {
    this.settle = settle;
    this.requests = requests;
    this.news = news;
    this.user = user;
    this.clock = clock;
  }

  void settlesIn(long supplierId) {
    settle.in(supplierId);
    requests.waitingOf(user.require().accountId()).ifPresent(request -> {
      request.withdraw(user.actor(), clock.instant());
      news.withdrawn(requests.row(request.reference()).orElseThrow());
    });
  }
}
