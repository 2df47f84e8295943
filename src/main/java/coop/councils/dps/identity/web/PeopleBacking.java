package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.EndRole;
import coop.councils.dps.identity.application.InvitePerson;
import coop.councils.dps.identity.application.ListPeople;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Oldham's people and a buyer's colleagues: who they are, inviting more, ending a role. */
@Named("people")
@RequestScoped
public class PeopleBacking {

  @Inject
  private ListPeople people;
  @Inject
  private InvitePerson invitations;
  @Inject
  private EndRole roles;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<List<PersonRow>> ofOldham = new Kept<>();
  private final Kept<List<PersonRow>> colleagues = new Kept<>();

  public List<PersonRow> getOfOldham() {
    return ofOldham.get(() -> people.ofOldham());
  }

  public List<PersonRow> getColleagues() {
    return colleagues.get(() -> people.colleagues());
  }

  public String inviteToOldham() {
    invitations.invite(InvitePerson.Command.of(form.typed(), Role.Side.OLDHAM), null);
    return "/manage/users?notice=invited";
  }

  public String inviteColleague() {
    invitations.invite(InvitePerson.Command.of(form.typed(), Role.Side.BUYER), user.requireOwner());
    return "/buyer/people?notice=invited";
  }

  public String inviteToSupplier() {
    invitations.invite(InvitePerson.Command.of(form.typed(), Role.Side.SUPPLIER), user.requireSupplier());
    return "/supplier/people?notice=invited";
  }

  public PersonRow getPerson() {
    return people.ofOldham().stream().filter(row -> row.reference().value().equals(form.typed("ref"))).findFirst()
        .orElseThrow(() -> new NotFoundException(form.typed("ref")));
  }

  public String end() {
    roles.end(reference());
    return "/manage/users?notice=roleEnded";
  }

  public String resend() {
    invitations.resend(reference());
    return "/manage/users?notice=invited";
  }

  private Reference reference() {
    return Reference.parse("ACC", form.typed("ref")).orElseThrow(() -> new NotFoundException("an account"));
  }
}
