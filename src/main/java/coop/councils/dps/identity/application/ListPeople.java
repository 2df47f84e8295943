package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Oldham lists its own people and those of a member; a buyer and a supplier list their own colleagues. */
@UseCase
public class ListPeople {

  private final Accounts accounts;
  private final CurrentUser user;

  @Inject
  public ListPeople(Accounts accounts, CurrentUser user) {
    this.accounts = accounts;
    this.user = user;
  }

  public List<PersonRow> ofOldham() {
    user.requireOldham();
    return accounts.people(Role.Side.OLDHAM, null);
  }

  public List<PersonRow> ofMember(long memberId) {
    user.requireOldham();
    return accounts.people(Role.Side.BUYER, memberId);
  }

  /** Until when the open invitations among these people can be accepted, by account; those too old are among them. */
  public Map<Long, Instant> invitationsUntil(List<PersonRow> people) {
    user.require();
    List<Long> invited = people.stream().filter(person -> person.verifiedAt() == null).map(PersonRow::accountId)
        .toList();
    return accounts.openLinks(invited).stream().filter(link -> link.purpose() == EmailLink.Purpose.INVITE)
        .collect(Collectors.toMap(EmailLink::accountId, EmailLink::expiresAt, (earlier, later) -> later));
  }

  public List<PersonRow> colleagues() {
    SignedIn person = user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.SUPPLIER_ADMINISTRATOR,
        Role.SUPPLIER_EDITOR);
    return person.organisationId() == null ? List.of()
        : accounts.people(person.role().side(), person.organisationId());
  }
}
