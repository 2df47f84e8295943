package coop.councils.dps.register.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.register.domain.OldRegister;
import coop.councils.dps.register.domain.RegisterBatch;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Where officers and administrators work on the register, one after the other. */
@Dependent
class RegisterDesk {

  private final OldRegister register;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  RegisterDesk(OldRegister register, CurrentUser user, Clock clock) {
    this.register = register;
    this.user = user;
    this.clock = clock;
  }

  /** The person, who may change the register. */
  Actor keeper() {
    user.require(Role.OFFICER, Role.ADMINISTRATOR);
    return user.actor();
  }

  /** A person of Oldham, who may read the register. */
  void reader() {
    user.requireOldham();
  }

  /** Nobody else changes the register until this unit of work has ended; read nothing of it before. */
  OldRegister locked() {
    keeper();
    register.lock();
    return register;
  }

  RegisterBatch lockedBatch(Reference reference) {
    return locked().batch(reference).orElseThrow(() -> new NotFoundException(reference));
  }

  OldRegister register() {
    return register;
  }

  Instant now() {
    return clock.instant();
  }
}
