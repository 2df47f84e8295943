package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.CompetitionRow;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.supplier.application.SupplierMergeParticipant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * A merged organisation's invitations and questions go to the one that stays; the list that publication froze keeps the
 * names and references of then (R23). Where both were invited to a competition that has ended, each invitation stays.
 *
 * <p>Refuses two that are both invited to a competition that goes on: each may tender there, and one of the tenders
 * would have to fall.
 */
@Dependent
class InvitationsOfMerged implements SupplierMergeParticipant {

  private final MiniCompetitions competitions;

  @Inject
  InvitationsOfMerged(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  @Override
  public Decision mayMerge(Two two) {
    return shared(two).stream().filter(row -> !row.status().isEnd()).findFirst()
        .map(row -> Decision.refused("SUPPLIER", "merge.sameCompetition", two.kept().name(), two.merged().name(),
            row.title())).orElse(Decision.allowed());
  }

  @Override
  public List<Moving> holdings(Two two) {
    List<CompetitionRow> shared = shared(two);
    int invitations = competitions.invitationsOf(two.merged().id()).size() - shared.size();
    List<Moving> moving = new ArrayList<>();
    if (invitations > 0) {
      moving.add(Moving.of("merge.moves.invitations", invitations));
    }
    shared.forEach(row -> moving.add(Moving.of("merge.stays.invitation", row.title())));
    return moving;
  }

  private List<CompetitionRow> shared(Two two) {
    List<Long> kept = competitions.invitationsOf(two.kept().id()).stream().map(CompetitionRow::id)
        .toList();
    return competitions.invitationsOf(two.merged().id()).stream().filter(row -> kept.contains(row.id())).toList();
  }

  @Override
  public void move(Two two) {
    competitions.moveInvitations(two.merged().id(), two.kept().id());
  }
}
