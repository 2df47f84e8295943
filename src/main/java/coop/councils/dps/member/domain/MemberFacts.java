package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.system.domain.Country;
import java.time.LocalDate;

/**
 * What the register says of a member.
 *
 * @param addressLines one line of the postal address to a line, as letters print them
 * @param leftOn the day from which it is no member any more, or null
 */
public record MemberFacts(String name, MembershipCategory category, Country country, String addressLines,
    String contactEmail, LocalDate joinedOn, LocalDate leftOn, EmailDomains domains) {

  public MemberFacts with(EmailDomains others) {
    return new MemberFacts(name, category, country, addressLines, contactEmail, joinedOn, leftOn, others);
  }

  MemberFacts with(MembershipCategory other) {
    return new MemberFacts(name, other, country, addressLines, contactEmail, joinedOn, leftOn, domains);
  }

  /** R19: only Full and Associate members and the Network itself, while they are members. */
  public Decision mayBuyOn(LocalDate day) {
    if (!category.buys()) {
      return Decision.refused("R19", "member.mayNotBuy." + category, name);
    }
    boolean member = !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    return Decision.allowedIf(member, "R19", "member.notAMember", name, day);
  }
}
