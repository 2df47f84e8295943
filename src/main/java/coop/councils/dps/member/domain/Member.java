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

  @Column(name = "email_domains")
  private EmailDomains emailDomains;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Version
  private long version;

  protected Member() {}

  public Member(MemberFacts facts) {
    this.reference = Reference.random("MEM");
    become(facts);
  }

  public final void become(MemberFacts facts) {
    name = facts.name();
    category = facts.category();
    country = facts.country();
    addressLines = facts.addressLines();
    contactEmail = facts.contactEmail();
    emailDomains = facts.domains();
    joinedOn = facts.joinedOn();
    leftOn = facts.leftOn();
  }

  public MemberFacts facts() {
    return new MemberFacts(name, category, country, addressLines, contactEmail, joinedOn, leftOn, emailDomains);
  }

  /** From the day on which the member leaves it may buy no more; refuses a day before it joined. */
  public void leave(LocalDate day) {
    Decision.allowedIf(!day.isBefore(joinedOn), "MEMBER", "members.leftBeforeJoined", day, joinedOn).orRefuse();
    leftOn = day;
  }

  /** R19: only Full and Associate members and the Network itself, while they are members. */
  public Decision mayBuyOn(LocalDate day) {
    return facts().mayBuyOn(day);
  }

  /** R19, for an earlier day on which it was of the given category. */
  public Decision couldBuyOn(LocalDate day, MembershipCategory then) {
    return facts().with(then).mayBuyOn(day);
  }

  public MembershipCategory category() {
    return category;
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
