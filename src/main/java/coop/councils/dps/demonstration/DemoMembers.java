package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.member.application.KeepMembers;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.Members;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** Members of the Network of every category; of real councils nothing but name and civic address. */
@Dependent
class DemoMembers {

  private final Members members;
  private final DemoPeople people;
  private final DemoLetterheads letterheads;
  private final AuditTrail audit;

  @Inject
  DemoMembers(Members members, DemoPeople people, DemoLetterheads letterheads, AuditTrail audit) {
    this.members = members;
    this.people = people;
    this.letterheads = letterheads;
    this.audit = audit;
  }

  /** Somebody who buys for a member; an owner may sign its letters as well. */
  void invite(Script person, Member member, Cast cast) {
    people.invite(person, member.id(), cast);
    if (Role.valueOf(person.text("role")) == Role.BUYER_OWNER) {
      letterheads.authority(member, cast.actor(person.text("email")), person.moment("since"));
    }
  }

  void add(Script script, Cast cast) {
    KeepMembers.Command typed = KeepMembers.Command.of(script.input("member"));
    Member member = members.add(new Member(typed.asNew()));
    cast.enters(typed.name(), member);
    letterheads.of(script, member);
    audit.recordPast(script.moment("entered"), cast.actor(script.text("by")), "member.added",
        member.reference().value(), Map.of("name", typed.name(), "category", typed.category()));
  }
}
