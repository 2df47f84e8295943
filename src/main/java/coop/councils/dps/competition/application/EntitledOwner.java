package coop.councils.dps.competition.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.member.application.OnlyEntitledMembersBuy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An owner whose member may buy today (R19). */
@Dependent
class EntitledOwner {

  private final CurrentUser user;
  private final OnlyEntitledMembersBuy entitlement;

  @Inject
  EntitledOwner(CurrentUser user, OnlyEntitledMembersBuy entitlement) {
    this.user = user;
    this.entitlement = entitlement;
  }

  SignedIn require() {
    entitlement.judge(user.requireOwner()).orRefuse();
    return user.require();
  }
}
