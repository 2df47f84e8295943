package coop.councils.dps.demonstration;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.member.application.KeepMembers;
import coop.councils.dps.member.domain.AccessRequest;
import coop.councils.dps.member.domain.AccessRequests;
import coop.councils.dps.member.domain.Applicant;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Actor;
import coop.councils.dps.shared.LinkSecret;
import coop.councils.dps.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Members of the Network of every category; of real councils nothing but name and civic address. */
@Dependent
class DemoMembers {

  private static final Duration READS_MAIL_AFTER = Duration.ofMinutes(6);

  private final Members members;
  private final AccessRequests requests;
  private final DemoPeople people;
  private final DemoLetterheads letterheads;
  private final AuditTrail audit;

  @Inject
  DemoMembers(Members members, AccessRequests requests, DemoPeople people, DemoLetterheads letterheads,
      AuditTrail audit) {
    this.members = members;
    this.requests = requests;
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

  /** An officer who asks for access and confirms the address; nobody has decided yet. */
  void ask(Script script, Member member) {
    Applicant applicant = new Applicant(script.text("name"), script.text("post"), script.text("email"),
        script.text("reason"));
    Instant asked = script.moment("asked");
    AccessRequest request = new AccessRequest(member.id(), applicant, Sha256.of(LinkSecret.random()), asked);
    request.confirm(asked.plus(READS_MAIL_AFTER));
    requests.add(request);
    audit.recordPast(asked.plus(READS_MAIL_AFTER), new Actor(null, applicant.name()), "access.asked",
        request.reference().value(), Map.of("email", applicant.email(), "post", applicant.post()));
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
