package coop.councils.dps.member.application;

import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.member.domain.MemberBatches;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Administrators read the files that the register of members was brought in from. */
@Dependent
public class MemberFileAccess implements DocumentAccess {

  private final MemberBatches batches;
  private final CurrentUser user;

  @Inject
  public MemberFileAccess(MemberBatches batches, CurrentUser user) {
    this.batches = batches;
    this.user = user;
  }

  @Override
  public boolean mayRead(long documentId) {
    return user.get().filter(person -> person.role() == Role.ADMINISTRATOR).isPresent() && batches.hold(documentId);
  }
}
