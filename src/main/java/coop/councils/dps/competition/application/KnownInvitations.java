package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetitions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Who was invited to what, asked once in a request however many parts of its page ask: the list is frozen (R23). */
@RequestScoped
public class KnownInvitations {

  private final Map<Invited, Boolean> known = new HashMap<>();
  private MiniCompetitions competitions;

  private record Invited(long competitionId, long supplierId) {}

  protected KnownInvitations() {}

  @Inject
  public KnownInvitations(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  public boolean isInvited(long competitionId, long supplierId) {
    return known.computeIfAbsent(new Invited(competitionId, supplierId),
        asked -> competitions.isInvited(asked.competitionId(), asked.supplierId()));
  }
}
