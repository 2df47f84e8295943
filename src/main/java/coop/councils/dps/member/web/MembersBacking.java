package coop.councils.dps.member.web;

import coop.councils.dps.identity.application.InvitePerson;
import coop.councils.dps.identity.application.ListPeople;
import coop.councils.dps.identity.domain.PersonRow;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.member.application.KeepMembers;
import coop.councils.dps.member.application.ViewMembers;
import coop.councils.dps.member.domain.MemberRow;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import coop.councils.dps.system.domain.Country;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The register of members as administrators keep it. */
@Named("members")
@RequestScoped
public class MembersBacking {

  @Inject
  private ViewMembers view;
  @Inject
  private KeepMembers keep;
  @Inject
  private ListPeople listPeople;
  @Inject
  private InvitePerson invitations;
  @Inject
  private Form form;
  private final Kept<Page<MemberRow>> page = new Kept<>();
  private final Kept<List<PersonRow>> people = new Kept<>();
  private MemberRow member;

  public Page<MemberRow> getPage() {
    return page.get(() -> view.list(Paging.number(form)));
  }

  public MemberRow getMember() {
    if (member == null) {
      member = view.find(form.typed("ref"));
    }
    return member;
  }

  public List<PersonRow> getPeople() {
    return people.get(() -> listPeople.ofMember(getMember().id()));
  }

  public MembershipCategory[] getCategories() {
    return MembershipCategory.values();
  }

  public Country[] getCountries() {
    return Country.values();
  }

  public String add() {
    Reference reference = keep.add(KeepMembers.Command.of(form.input("member")));
    return "/manage/members/" + reference + "?notice=memberAdded";
  }

  public String amend() {
    keep.amend(getMember().reference(), form.version(), KeepMembers.Command.of(form.input("member")));
    return "/manage/members/" + getMember().reference() + "?notice=saved";
  }

  public String leave() {
    var input = form.input("memberLeaves");
    LocalDate day = input.date("leftOn");
    input.check();
    keep.leave(getMember().reference(), day);
    return "/manage/members/" + getMember().reference() + "?notice=saved";
  }

  public String invite() {
    invitations.invite(InvitePerson.Command.of(form.typed(), Role.Side.BUYER), getMember().id());
    return "/manage/members/" + getMember().reference() + "?notice=invited";
  }
}
