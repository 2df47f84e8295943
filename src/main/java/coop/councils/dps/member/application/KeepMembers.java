package coop.councils.dps.member.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.domain.EmailDomains;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.MemberFacts;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.Country;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * An administrator adds members, amends them and records that they left.
 *
 * <p>Refuses a name that is taken, a change made from a page older than the record, and a day of leaving before that of
 * joining.
 */
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

  /**
   * A member as typed: name, category, country, postal address, contact, date of joining.
   *
   * @param domains null when none were typed
   */
  public record Command(String name, MembershipCategory category, Country country, String address, String contactEmail,
      EmailDomains domains, LocalDate joinedOn) {

    public static Command of(Input input) {
      Command command = new Command(input.text("name", 160), input.choice("category", MembershipCategory.class),
          input.choice("country", Country.class), input.lines("address", 400, 8), input.email("contactEmail"),
          domains(input), input.date("joinedOn"));
      input.check();
      return command;
    }

    private static EmailDomains domains(Input input) {
      EmailDomains domains = input.optionalText("emailDomains", 400).map(EmailDomains::of).orElse(null);
      return domains != null && domains.judge() instanceof Decision.Refused refused
          ? input.wrong("emailDomains", refused.messageKey(), refused.arguments().toArray()) : domains;
    }

    /** A new member whose domains nobody typed is reached behind the domain of its contact. */
    public MemberFacts asNew() {
      return facts(null, domains == null ? EmailDomains.behind(contactEmail) : domains);
    }

    MemberFacts over(MemberFacts stored) {
      return facts(stored.leftOn(), domains == null ? EmailDomains.NONE : domains);
    }

    private MemberFacts facts(LocalDate leftOn, EmailDomains these) {
      return new MemberFacts(name, category, country, address, contactEmail, joinedOn, leftOn, these);
    }
  }

  public Reference add(Command command) {
    user.requireAdministrator();
    members.lock();
    refuseIfTaken(command.name());
    Member member = members.add(new Member(command.asNew()));
    audit.record("member.added", member.reference().value(),
        Map.of("name", command.name(), "category", command.category()));
    return member.reference();
  }

  public void amend(Reference reference, long version, Command command) {
    Member member = locked(reference);
    audit.checkVersion(reference, version, member.version());
    if (!command.name().equalsIgnoreCase(member.name())) {
      refuseIfTaken(command.name());
    }
    member.become(command.over(member.facts()));
    audit.record("member.amended", reference.value(),
        Map.of("name", command.name(), "category", command.category()));
  }

  public void leave(Reference reference, LocalDate day) {
    locked(reference).leave(day);
    audit.record("member.left", reference.value(), Map.of("on", day));
  }

  private void refuseIfTaken(String name) {
    if (members.existsNamed(name)) {
      throw new RefusedException("MEMBER", "member.nameTaken", name);
    }
  }

  /** So that nobody imports a register meanwhile that was compared with another state of this one. */
  private Member locked(Reference reference) {
    user.requireAdministrator();
    members.lock();
    return members.byReference(reference).orElseThrow(() -> new NotFoundException(reference));
  }
}
