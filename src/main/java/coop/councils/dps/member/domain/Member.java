package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.system.domain.Country;
import coop.councils.dps.system.domain.Nation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A member of the Network, from the day it joined to the day it left.
 *
 * <p>While it is a Full or Associate member, or the Network itself, it is a contracting authority of this DPS and its
 * people run mini-competitions.
 */
@Entity
@Table(name = "member")
public class Member {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Reference reference;
  private String name;

  @Enumerated(EnumType.STRING)
  private MembershipCategory category;

  @Enumerated(EnumType.STRING)
  private Country country;

  @Column(name = "address_lines")
  private String addressLines;

  @Column(name = "contact_email")
  private String contactEmail;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Version
  private long version;

  protected Member() {}

  /** @param addressLines one line of the postal address to a line, as letters print them */
  public Member(String name, MembershipCategory category, Country country, String addressLines, String contactEmail,
      LocalDate joinedOn) {
    this.reference = Reference.random("MEM");
    describe(name, category, country, addressLines, contactEmail);
    this.joinedOn = joinedOn;
  }

  public final void describe(String newName, MembershipCategory newCategory, Country newCountry, String newAddress,
      String newContact) {
    name = newName;
    category = newCategory;
    country = newCountry;
    addressLines = newAddress;
    contactEmail = newContact;
  }

  /** From the day on which the member leaves it may buy no more. */
  public void leave(LocalDate day) {
    leftOn = day;
  }

  /** R19: only Full and Associate members and the Network itself, while they are members. */
  public Decision mayBuyOn(LocalDate day) {
    if (!category.buys()) {
      return Decision.refused("R19", "member.mayNotBuy." + category, name);
    }
    boolean member = !day.isBefore(joinedOn) && (leftOn == null || day.isBefore(leftOn));
    return Decision.allowedIf(member, "R19", "member.notAMember", name);
  }

  public Long id() {
    return id;
  }

  public Reference reference() {
    return reference;
  }

  public String name() {
    return name;
  }

  /** Whose bank holidays count. */
  public Nation nation() {
    return country.nation();
  }

  public long version() {
    return version;
  }
}
