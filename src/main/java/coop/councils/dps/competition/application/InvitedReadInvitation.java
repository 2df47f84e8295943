package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.application.LetterAccess;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The one letter of invitation is read by every supplier that was invited (R23). */
@Dependent
class InvitedReadInvitation implements LetterAccess {

  private final MiniCompetitions competitions;

  @Inject
  InvitedReadInvitation(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  @Override
  public boolean mayRead(SignedIn person, LetterRow letter) {
    return letter.kind() == LetterKind.INVITATION && person.role().side() == Role.Side.SUPPLIER
        && person.organisationId() != null && competitions.byReference(letter.subject())
            .filter(competition -> competitions.isInvited(competition.id(), person.organisationId())).isPresent();
  }
}
