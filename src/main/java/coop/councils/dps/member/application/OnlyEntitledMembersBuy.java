package coop.councils.dps.member.application;

import coop.councils.dps.identity.application.SignInPolicy;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * R19: a competition begins and goes out only for a member that may buy on that day, and is awarded only for one that
 * could when it went out.
 *
 * <p>The people of a member that may buy no more sign in for as long as it has published competitions to finish.
 */
@Dependent
public class OnlyEntitledMembersBuy implements SignInPolicy {

  private final Members members;
  private final OpenBusiness business;
  private final Clock clock;

  @Inject
  public OnlyEntitledMembersBuy(Members members, OpenBusiness business, Clock clock) {
    this.members = members;
    this.business = business;
    this.clock = clock;
  }

  @Override
  public Decision judge(SignedIn person) {
    if (person.role().side() != Role.Side.BUYER) {
      return Decision.allowed();
    }
    Decision decision = judge(person.organisationId());
    return !decision.isAllowed() && business.isLeftTo(person.organisationId()) ? Decision.allowed() : decision;
  }

  /** Whether the member may buy today. */
  public Decision judge(long memberId) {
    return member(memberId).mayBuyOn(today());
  }

  public MembershipCategory categoryOf(long memberId) {
    return member(memberId).category();
  }

  /**
   * Whether the member may award what it published: whoever left since may.
   *
   * @param category that the member had at that moment
   */
  public Decision judgeAward(long memberId, Instant published, MembershipCategory category) {
    return member(memberId).couldBuyOn(London.dateOf(published), category);
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }

  private Member member(long memberId) {
    return members.byId(memberId).orElseThrow(() -> new NotFoundException(memberId));
  }
}
