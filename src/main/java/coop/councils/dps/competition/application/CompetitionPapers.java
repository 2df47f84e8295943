package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Changes;
import coop.councils.dps.competition.domain.Clarifications;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A competition's documents and those that go with answers are read by whoever may see the competition; one that a
 * change would add, by the people of the buyer.
 */
@Dependent
public class CompetitionPapers implements DocumentAccess {

  private final MiniCompetitions competitions;
  private final Clarifications clarifications;
  private final Changes changes;
  private final ViewCompetition view;

  @Inject
  public CompetitionPapers(MiniCompetitions competitions, Clarifications clarifications, Changes changes,
      ViewCompetition view) {
    this.competitions = competitions;
    this.clarifications = clarifications;
    this.changes = changes;
    this.view = view;
  }

  @Override
  public boolean mayRead(long documentId) {
    return isFound(() -> competitions.holding(documentId)
            .or(() -> clarifications.competitionHolding(documentId).flatMap(competitions::byId)),
        view::visible)
        || isFound(() -> changes.competitionHolding(documentId).flatMap(competitions::byId), view::ofOwnMember);
  }

  private static boolean isFound(Supplier<Optional<MiniCompetition>> holder,
      Function<Reference, MiniCompetition> view) {
    try {
      return holder.get().map(MiniCompetition::reference).map(view).isPresent();
    } catch (NotFoundException e) {
      return false;
    }
  }
}
