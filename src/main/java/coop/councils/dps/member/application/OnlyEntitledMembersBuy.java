package coop.councils.dps.member.application;

import coop.councils.dps.identity.application.SignInPolicy;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.member.domain.Member;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** R19: a buyer signs in, and a competition goes out, only for a member that may buy on that day. */
@Dependent
public class OnlyEntitledMembersBuy implements SignInPolicy {

  private final Members members;
  private final Clock clock;

  @Inject
  public OnlyEntitledMembersBuy(Members members, Clock clock) {
    this.members = members;
    this.clock = clock;
  }

  @Override
  public Decision judge(SignedIn person) {
    return person.role().side() == Role.Side.BUYER ? judge(person.organisationId()) : Decision.allowed();
  }

  public Decision judge(long memberId) {
    Member member = members.byId(memberId).orElseThrow(() -> new NotFoundException(memberId));
    return member.mayBuyOn(London.dateOf(clock.instant()));
  }
}
