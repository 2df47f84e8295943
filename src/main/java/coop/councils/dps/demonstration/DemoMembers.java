package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
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
  private final AuditTrail audit;

  @Inject
  DemoMembers(Members members, AuditTrail audit) {
    this.members = members;
    this.audit = audit;
  }

  void add(Script script, Cast cast) {
    KeepMembers.Command typed = KeepMembers.Command.of(script.input("member"));
    Member member = members.add(new Member(typed.name(), typed.category(), typed.nation(), typed.address(),
        typed.contactEmail(), typed.joinedOn()));
    cast.enters(typed.name(), member);
    audit.recordPast(script.moment("entered"), cast.actor(script.text("by")), "member.added",
        member.reference().value(), Map.of("name", typed.name(), "category", typed.category()));
  }
}
