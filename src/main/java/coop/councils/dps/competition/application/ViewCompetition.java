package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.CompetitionRow;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.InvitedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Shows a competition to the people of its buyer, to the suppliers invited, and to Oldham; a draft to its buyer only.
 * For everybody else it is absent.
 */
@UseCase
public class ViewCompetition {

  private final MiniCompetitions competitions;
  private final KnownInvitations invitations;
  private final CompetitionViews views;
  private final CurrentUser user;

  @Inject
  public ViewCompetition(MiniCompetitions competitions, KnownInvitations invitations, CompetitionViews views,
      CurrentUser user) {
    this.competitions = competitions;
    this.invitations = invitations;
    this.views = views;
    this.user = user;
  }

  public CompetitionView find(Reference reference) {
    MiniCompetition competition = visible(reference);
    return views.of(competition, user.require().role().side() != Role.Side.SUPPLIER);
  }

  /** @return the competition, for features that go on with it */
  public MiniCompetition visible(Reference reference) {
    SignedIn person = user.require();
    return competitions.byReference(reference).filter(competition -> mayView(person, competition))
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** The competition of the person's own member. */
  public MiniCompetition ofOwnMember(Reference reference) {
    long member = user.requireBuyer();
    return competitions.byReference(reference).filter(competition -> competition.memberId() == member)
        .orElseThrow(() -> new NotFoundException(reference));
  }

  /** The published competition that the person's supplier was invited to. */
  public MiniCompetition invitedTo(Reference reference) {
    long supplier = user.requireSupplier();
    return competitions.byReference(reference)
        .filter(competition -> invitations.isInvited(competition.id(), supplier))
        .orElseThrow(() -> new NotFoundException(reference));
  }

  public Page<CompetitionRow> ofOwnMember(int page) {
    return competitions.ofMember(user.requireBuyer(), page);
  }

  public Page<CompetitionRow> all(int page) {
    user.requireOldham();
    return competitions.all(page);
  }

  public List<CompetitionRow> ownInvitations() {
    return competitions.invitationsOf(user.requireSupplier());
  }

  /** The frozen list, for the buyer and Oldham. */
  public List<InvitedRow> invited(Reference reference) {
    user.require(Role.BUYER_OWNER, Role.BUYER_EVALUATOR, Role.OFFICER, Role.ADMINISTRATOR, Role.AUDITOR);
    return competitions.invited(visible(reference).id());
  }

  private boolean mayView(SignedIn person, MiniCompetition competition) {
    return switch (person.role().side()) {
      case BUYER -> competition.memberId().equals(person.organisationId());
      case SUPPLIER -> person.organisationId() != null
          && invitations.isInvited(competition.id(), person.organisationId());
      case OLDHAM -> competition.status() != CompetitionStatus.DRAFT;
    };
  }
}
