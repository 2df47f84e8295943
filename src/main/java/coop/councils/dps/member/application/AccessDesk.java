package coop.councils.dps.member.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.AccessRequests;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where administrators decide on requests for access, each once. */
@Dependent
class AccessDesk {

  private final AccessRequests requests;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  AccessDesk(AccessRequests requests, CurrentUser user, Clock clock) {
    this.requests = requests;
    this.user = user;
    this.clock = clock;
  }

  Actor administrator() {
    user.requireAdministrator();
    return user.actor();
  }

  AccessRequests requests() {
    administrator();
    return requests;
  }

  /** That waits for a decision; refuses one that another administrator has decided. */
  AccessRequest undecided(Reference reference) {
    AccessRequest request = requests().locked(reference).filter(found -> !found.isUnconfirmed())
        .orElseThrow(() -> new NotFoundException(reference));
    request.mayBeDecided().orRefuse();
    return request;
  }

  Instant now() {
    return clock.instant();
  }
}
