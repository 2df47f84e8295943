package coop.councils.dps.register.application;

import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.register.domain.OldRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Oldham reads the files that the register was brought in from. */
@Dependent
public class RegisterFileAccess implements DocumentAccess {

  private final OldRegister register;
  private final CurrentUser user;

  @Inject
  public RegisterFileAccess(OldRegister register, CurrentUser user) {
    this.register = register;
    this.user = user;
  }

  @Override
  public boolean mayRead(long documentId) {
    return user.get().filter(person -> person.role().side() == Role.Side.OLDHAM).isPresent()
        && register.holds(documentId);
  }
}
