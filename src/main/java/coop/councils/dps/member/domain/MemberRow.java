package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Lines;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.system.domain.Country;
import coop.councils.dps.system.domain.Nation;
import java.time.LocalDate;
import java.util.List;

/** A member as pages and letters show it. */
public record MemberRow(Long id, Reference reference, String name, MembershipCategory category, Country country,
    String addressLines, String contactEmail, EmailDomains emailDomains, LocalDate joinedOn, LocalDate leftOn,
    long version) {

  public List<String> address() {
    return Lines.of(addressLines);
  }

  public MemberFacts facts() {
    return new MemberFacts(name, category, country, addressLines, contactEmail, joinedOn, leftOn, emailDomains);
  }

  /** Whose bank holidays count. */
  public Nation nation() {
    return country.nation();
  }
}
