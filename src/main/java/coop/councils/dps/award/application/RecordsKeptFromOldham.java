package coop.councils.dps.award.application;

import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.application.WithheldRecords;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.Withheld;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Oldham sees whom a buyer means to choose once it is decided, not while tenders are evaluated. It reads the record of
 * an opening at once, as it reads the page of the opening.
 */
@Dependent
class RecordsKeptFromOldham implements WithheldRecords {

  private final MiniCompetitions competitions;

  @Inject
  RecordsKeptFromOldham(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  @Override
  public Withheld from(SignedIn person) {
    return new Withheld(Set.of(LetterKind.RECOMMENDATION, LetterKind.PROCUREMENT_REPORT),
        person.role().side() == Role.Side.OLDHAM ? competitions.in(CompetitionStatus.OPENED) : Set.of());
  }
}
