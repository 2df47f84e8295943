package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Where an owner works on a published competition of the own member; drafts are not among them. */
@Dependent
class OwnerDesk {

  private final ViewCompetition view;
  private final CurrentUser user;
  private final Gates gates;

  @Inject
  OwnerDesk(ViewCompetition view, CurrentUser user, Gates gates) {
    this.view = view;
    this.user = user;
    this.gates = gates;
  }

  MiniCompetition ofOwner(Reference reference) {
    user.requireOwner();
    return published(view.ofOwnMember(reference));
  }

  /** For what an officer may do for any buyer. */
  MiniCompetition ofOwnerOrOfficer(Reference reference) {
    return user.require(Role.BUYER_OWNER, Role.OFFICER).role() == Role.OFFICER ? view.visible(reference)
        : ofOwner(reference);
  }

  private static MiniCompetition published(MiniCompetition competition) {
    if (competition.status() == CompetitionStatus.DRAFT) {
      throw new NotFoundException(competition.reference());
    }
    return competition;
  }

  Actor actor() {
    return user.actor();
  }

  String post() {
    return user.require().post();
  }

  Instant now() {
    return gates.databaseTime();
  }

  Instant deadline(MiniCompetition competition) {
    return gates.deadlineOf(competition.id()).orElseThrow();
  }

  /** Before the deadline and not withdrawn. For what binds, the gate is locked and asked itself. */
  Decision takesTenders(MiniCompetition competition) {
    boolean open = competition.status() == CompetitionStatus.PUBLISHED && !now().isAfter(deadline(competition));
    return Decision.allowedIf(open, "R28", "change.closed");
  }
}
