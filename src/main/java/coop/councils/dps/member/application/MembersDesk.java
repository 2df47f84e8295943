package coop.councils.dps.member.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.MemberBatch;
import coop.councils.dps.member.domain.MemberBatches;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where administrators work on the files of the Network's register, one after the other. */
@Dependent
class MembersDesk {

  private final Members members;
  private final MemberBatches batches;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  MembersDesk(Members members, MemberBatches batches, CurrentUser user, Clock clock) {
    this.members = members;
    this.batches = batches;
    this.user = user;
    this.clock = clock;
  }

  Actor administrator() {
    user.requireAdministrator();
    return user.actor();
  }

  Members members() {
    return members;
  }

  MemberBatches batches() {
    return batches;
  }

  MemberBatch batch(Reference reference) {
    administrator();
    return batches.byReference(reference).orElseThrow(() -> new NotFoundException(reference));
  }

  /** Nobody else changes the register until this unit of work has ended. */
  MemberBatch lockedBatch(Reference reference) {
    administrator();
    members.lock();
    return batch(reference);
  }

  Instant now() {
    return clock.instant();
  }
}
