package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.application.LetterAccess;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The one letter of invitation, and of withdrawal, is read by every supplier that was invited (R23, R36). */
@Dependent
class InvitedReadLetters implements LetterAccess {

  private final MiniCompetitions competitions;

  @Inject
  InvitedReadLetters(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  @Override
  public boolean mayRead(SignedIn person, LetterRow letter) {
    boolean toEverybody = letter.kind() == LetterKind.INVITATION
        || letter.kind() == LetterKind.NO_AWARD && letter.recipientSupplierId() == null;
    return toEverybody && person.role().side() == Role.Side.SUPPLIER
        && person.organisationId() != null && competitions.byReference(letter.subject())
            .filter(competition -> competitions.isInvited(competition.id(), person.organisationId())).isPresent();
  }
}
