package coop.councils.dps.award.application;

import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.identity.domain.Role;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.letter.application.WithheldRecords;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Oldham sees what a buyer decides once it is decided, not while tenders are evaluated. */
@Dependent
class RecordsKeptFromOldham implements WithheldRecords {

  private final MiniCompetitions competitions;

  @Inject
  RecordsKeptFromOldham(MiniCompetitions competitions) {
    this.competitions = competitions;
  }

  @Override
  public Set<Reference> from(SignedIn person) {
    return person.role().side() == Role.Side.OLDHAM ? competitions.in(CompetitionStatus.OPENED) : Set.of();
  }
}
