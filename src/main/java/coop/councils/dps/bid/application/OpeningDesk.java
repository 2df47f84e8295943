package coop.councils.dps.bid.application;

import coop.councils.dps.competition.application.ViewCompetition;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Who may open tenders and read the record of an opening. */
@Dependent
class OpeningDesk {

  private final ViewCompetition competitions;
  private final CurrentUser user;
  private final Instance<ReaderPolicy> readers;
  private final Accounts accounts;

  @Inject
  OpeningDesk(ViewCompetition competitions, CurrentUser user, Instance<ReaderPolicy> readers,
      Accounts accounts) {
    this.competitions = competitions;
    this.user = user;
    this.readers = readers;
    this.accounts = accounts;
  }

  Actor opener() {
    user.requireBuyer();
    return user.actor();
  }

  /** The own member's competition, for somebody whom no later feature keeps from the tenders (R20). */
  MiniCompetition own(Reference reference) {
    MiniCompetition competition = competitions.ofOwnMember(reference);
    refuseUnlessReader(competition);
    return competition;
  }

  MiniCompetition visible(Reference reference) {
    user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    return competitions.visible(reference);
  }

  /** As {@link #visible}, for who sees what was in the box; Oldham always does. */
  MiniCompetition readable(Reference reference) {
    MiniCompetition competition = visible(reference);
    if (user.require().role().side() == Role.Side.BUYER) {
      refuseUnlessReader(competition);
    }
    return competition;
  }

  private void refuseUnlessReader(MiniCompetition competition) {
    readers.forEach(policy -> policy.mayRead(competition, user.require().accountId()).orRefuse());
  }

  /** Whether somebody who began an opening is still one of the buyer's, and has found no interest since (R20). */
  boolean mayStillOpen(MiniCompetition competition, long accountId) {
    return accounts.people(Role.Side.BUYER, competition.memberId()).stream()
        .anyMatch(person -> person.accountId() == accountId)
        && readers.stream().allMatch(policy -> policy.mayRead(competition, accountId).isAllowed());
  }
}
