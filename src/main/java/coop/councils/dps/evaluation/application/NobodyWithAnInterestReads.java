package coop.councils.dps.evaluation.application;

import coop.councils.dps.bid.application.ReaderPolicy;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.Decision;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** R20: whoever declared an interest neither opens nor reads tenders, and nobody does either before declaring. */
@Dependent
public class NobodyWithAnInterestReads implements ReaderPolicy {

  private final Panel panel;

  @Inject
  public NobodyWithAnInterestReads(Panel panel) {
    this.panel = panel;
  }

  @Override
  public Decision mayRead(MiniCompetition competition, long accountId) {
    return panel.mayJudge(competition, accountId);
  }
}
