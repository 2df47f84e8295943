package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.Country;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** An administrator adds members, amends them and records that they left. Names are unique. */
@UseCase
public class KeepMembers {

  private final Members members;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  public KeepMembers(Members members, AuditTrail audit, CurrentUser user) {
    this.members = members;
    this.audit = audit;
    this.user = user;
  }

  /** A member as typed: name, category, country, postal address, date of joining. */
  public record Command(String name, MembershipCategory category, Country country, String address, String contactEmail,
      LocalDate joinedOn) {

    public static Command of(Input input) {
      Command command = new Command(input.text("name", 160), input.choice("category", MembershipCategory.class),
          input.choice("country", Country.class), input.lines("address", 400, 8), input.email("contactEmail"),
          input.date("joinedOn"));
      input.check();
      return command;
    }
  }

  public Reference add(Command command) {
    user.requireAdministrator();
    if (members.existsNamed(command.name())) {
      throw new RefusedException("MEMBER", "member.nameTaken", command.name());
    }
    Member member = members.add(new Member(command.name(), command.category(), command.country(), command.address(),
        command.contactEmail(), command.joinedOn()));
    audit.record("member.added", member.reference().value(),
        Map.of("name", command.name(), "category", command.category()));
    return member.reference();
  }

  public void amend(Reference reference, long version, Command command) {
    user.requireAdministrator();
    Member member = find(reference);
    audit.checkVersion(reference, version, member.version());
    member.describe(command.name(), command.category(), command.country(), command.address(), command.contactEmail());
    audit.record("member.amended", reference.value(),
        Map.of("name", command.name(), "category", command.category()));
  }

  public void leave(Reference reference, LocalDate day) {
    user.requireAdministrator();
    find(reference).leave(day);
    audit.record("member.left", reference.value(), Map.of("on", day));
  }

  private Member find(Reference reference) {
    return members.byReference(reference).orElseThrow(() -> new NotFoundException(reference));
  }
}
