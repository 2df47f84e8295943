package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.member.application.OpenBusiness;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A member that left finishes what it published: until the contract is recorded or nobody won. */
@Dependent
public class OpenCompetitions implements OpenBusiness {

  private final MiniCompetitions competitions;

  @Inject
  public OpenCompetitions(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  @Override
  public boolean isLeftTo(long memberId) {
    return competitions.isAnyOpen(memberId);
  }
}
