package coop.councils.dps.member.application;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/** Oldham reads the register of members; a buyer reads its own member. */
@UseCase
public class ViewMembers {

  private final Members members;
  private final CurrentUser user;

  @Inject
  public ViewMembers(Members members, CurrentUser user) {
    this.members = members;
    this.user = user;
  }

  public Page<MemberRow> list(int page) {
    user.requireOldham();
    return members.page(page);
  }

  public MemberRow find(String reference) {
    user.requireOldham();
    return Reference.parse("MEM", reference).flatMap(members::row)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  public MemberRow own() {
    return members.row(user.requireBuyer()).orElseThrow();
  }
}
