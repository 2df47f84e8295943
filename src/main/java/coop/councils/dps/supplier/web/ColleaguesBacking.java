package coop.councils.dps.supplier.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.application.InvitePerson;
import coop.councils.dps.identity.application.ListPeople;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.supplier.application.ManageColleagues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The people of a supplier and what their administrator does about them. */
@Named("colleagues")
@RequestScoped
public class ColleaguesBacking {

  @Inject
  private ListPeople people;
  @Inject
  private ManageColleagues manage;
  @Inject
  private InvitePerson invitations;
  @Inject
  private CurrentUser user;
  @Inject
  private Clock clock;
  @Inject
  private Form form;
  private final Kept<List<PersonRow>> all = new Kept<>();
  private final Kept<Map<Long, Instant>> until = new Kept<>();
  private final Kept<PersonRow> person = new Kept<>();

  public List<PersonRow> getActive() {
    return all().stream().filter(row -> row.verifiedAt() != null).toList();
  }

  /** Invited, and not there yet. */
  public List<PersonRow> getInvited() {
    return all().stream().filter(row -> row.verifiedAt() == null).toList();
  }

  private List<PersonRow> all() {
    return all.get(() -> people.colleagues());
  }

  /** When the invitation of a person ends; null once there is no open one. */
  public Instant until(PersonRow row) {
    return until.get(() -> people.invitationsUntil(all())).get(row.accountId());
  }

  public boolean isOver(PersonRow row) {
    Instant end = until(row);
    return end == null || !end.isAfter(clock.instant());
  }

  /** The colleague that the address names. */
  public PersonRow getPerson() {
    return person.get(() -> manage.find(reference()));
  }

  public boolean isOneself() {
    return getPerson().accountId().equals(user.require().accountId());
  }

  public Role[] getRoles() {
    return new Role[] {Role.SUPPLIER_ADMINISTRATOR, Role.SUPPLIER_EDITOR};
  }

  public String changeRole() {
    var input = form.input("colleague");
    Role role = input.choice("role", Role.class);
    input.check();
    manage.changeRole(reference(), role);
    return "/supplier/people?notice=roleChanged";
  }

  public String handOver() {
    manage.handOver(reference());
    return "/supplier/people?notice=handedOver";
  }

  public String remove() {
    manage.remove(reference());
    return "/supplier/people?notice=colleagueRemoved";
  }

  public String leave() {
    manage.leave();
    return "/supplier?notice=organisationLeft";
  }

  public String resend() {
    invitations.resend(reference());
    return "/supplier/people?notice=invited";
  }

  public String withdraw() {
    invitations.withdraw(reference());
    return "/supplier/people?notice=invitationWithdrawn";
  }

  private Reference reference() {
    return Reference.parse("ACC", form.typed("ref")).orElseThrow(() -> new NotFoundException("an account"));
  }
}
