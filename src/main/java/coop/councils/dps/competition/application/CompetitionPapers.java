package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A competition's documents are read by whoever may see the competition. */
@Dependent
public class CompetitionPapers implements DocumentAccess {

  private final MiniCompetitions competitions;
  private final ViewCompetition view;

  @Inject
  public CompetitionPapers(MiniCompetitions competitions, ViewCompetition view) {
    this.competitions = competitions;
    this.view = view;
  }

  @Override
  public boolean mayRead(long documentId) {
    return competitions.holding(documentId).filter(competition -> {
      try {
        view.visible(competition.reference());
        return true;
      } catch (NotFoundException e) {
        return false;
      }
    }).isPresent();
  }
}
