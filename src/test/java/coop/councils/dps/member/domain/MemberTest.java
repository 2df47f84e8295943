package coop.councils.dps.member.domain;

import static coop.councils.dps.support.Refusals.assertAllowed;
import static coop.councils.dps.support.Refusals.assertRefused;

import coop.councils.dps.system.domain.Country;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A member of the Network")
class MemberTest {

  private static final LocalDate JOINED = LocalDate.parse("2022-04-01");
  private static final LocalDate LEFT = LocalDate.parse("2027-04-01");

  @ParameterizedTest
  @DisplayName("buys when it is a Full or Associate member or the Network itself (R19)")
  @EnumSource(value = MembershipCategory.class, names = {"FULL", "ASSOCIATE", "NETWORK"})
  void buys(MembershipCategory category) {
    assertAllowed(aMember(category).mayBuyOn(JOINED.plusYears(1)));
  }

  @ParameterizedTest
  @DisplayName("does not buy in any other category (R19)")
  @EnumSource(value = MembershipCategory.class, mode = Mode.EXCLUDE, names = {"FULL", "ASSOCIATE", "NETWORK"})
  void doesNotBuy(MembershipCategory category) {
    assertRefused("R19", "member.mayNotBuy." + category, aMember(category).mayBuyOn(JOINED.plusYears(1)));
  }

  @Test
  @DisplayName("buys from the day it joins (R19)")
  void joins() {
    Member member = aMember(MembershipCategory.FULL);

    assertRefused("R19", "member.notAMember", member.mayBuyOn(JOINED.minusDays(1)));
    assertAllowed(member.mayBuyOn(JOINED));
  }

  @Test
  @DisplayName("buys until the day before it leaves (R19)")
  void leaves() {
    Member member = aMember(MembershipCategory.ASSOCIATE);
    member.leave(LEFT);

    assertAllowed(member.mayBuyOn(LEFT.minusDays(1)));
    assertRefused("R19", "member.notAMember", member.mayBuyOn(LEFT));
  }

  @Test
  @DisplayName("that becomes an affiliate buys no more (R19)")
  void changes() {
    Member member = aMember(MembershipCategory.FULL);
    member.become(facts(MembershipCategory.AFFILIATE));

    assertRefused("R19", "member.mayNotBuy.AFFILIATE", member.mayBuyOn(JOINED));
  }

  @Test
  @DisplayName("that left or changed since could buy on the day on which it invited suppliers (R19)")
  void couldBuy() {
    Member member = aMember(MembershipCategory.SUPPORTER);
    member.leave(LEFT);

    assertAllowed(member.couldBuyOn(LEFT.minusDays(1), MembershipCategory.FULL));
    assertRefused("R19", "member.mayNotBuy.AFFILIATE", member.couldBuyOn(JOINED, MembershipCategory.AFFILIATE));
    assertRefused("R19", "member.notAMember", member.couldBuyOn(LEFT, MembershipCategory.FULL));
    assertRefused("R19", "member.notAMember", member.couldBuyOn(JOINED.minusDays(1), MembershipCategory.FULL));
  }

  @Test
  @DisplayName("does not leave before it joined")
  void leavesAfterJoining() {
    assertRefused("MEMBER", "members.leftBeforeJoined",
        () -> aMember(MembershipCategory.FULL).leave(JOINED.minusDays(1)));
  }

  private static Member aMember(MembershipCategory category) {
    return new Member(facts(category));
  }

  private static MemberFacts facts(MembershipCategory category) {
    return new MemberFacts("Calderdale", category, Country.ENGLAND, "Town Hall\nHalifax", "a@b.example", JOINED, null,
        EmailDomains.behind("a@b.example"));
  }
}
