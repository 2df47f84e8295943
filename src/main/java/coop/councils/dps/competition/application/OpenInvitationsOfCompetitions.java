package coop.councils.dps.competition.application;

import coop.councils.dps.admission.application.OpenInvitations;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.domain.MiniCompetitions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Mini-competitions that take tenders until their deadline. */
@Dependent
class OpenInvitationsOfCompetitions implements OpenInvitations {

  private final MiniCompetitions competitions;
  private final Clock clock;

  @Inject
  OpenInvitationsOfCompetitions(MiniCompetitions competitions, Clock clock) {
    this.competitions = competitions;
    this.clock = clock;
  }

  @Override
  public List<OpenInvitation> of(long supplierId) {
    return competitions.invitationsOf(supplierId).stream()
        .filter(row -> row.status() == CompetitionStatus.PUBLISHED && row.deadline().isAfter(clock.instant()))
        .map(row -> new OpenInvitation(row.title(), row.memberName(), row.lotNumber(), row.deadline())).toList();
  }
}
