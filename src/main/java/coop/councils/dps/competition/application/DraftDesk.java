package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Where an owner works on a draft of the own member; another member's answers like one that is not there. */
@Dependent
class DraftDesk {

  private final ViewCompetition view;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  DraftDesk(ViewCompetition view, CurrentUser user, Clock clock) {
    this.view = view;
    this.user = user;
    this.clock = clock;
  }

  MiniCompetition own(Reference reference) {
    user.requireOwner();
    return view.ofOwnMember(reference);
  }

  /** Refuses one that was published. */
  MiniCompetition draft(Reference reference) {
    MiniCompetition competition = own(reference);
    competition.mayBeDrafted().orRefuse();
    return competition;
  }

  Actor actor() {
    return user.actor();
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return London.dateOf(now());
  }
}
