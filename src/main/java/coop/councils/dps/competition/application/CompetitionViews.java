package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Gates;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.member.domain.Members;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Gathers what the pages of a competition show. */
@Dependent
class CompetitionViews {

  private final Members members;
  private final Gates gates;
  private final Documents documents;
  private final Accounts accounts;

  @Inject
  CompetitionViews(Members members, Gates gates, Documents documents, Accounts accounts) {
    this.members = members;
    this.gates = gates;
    this.documents = documents;
    this.accounts = accounts;
  }

  CompetitionView of(MiniCompetition competition, boolean withEvaluators) {
    return CompetitionView.of(competition, members.row(competition.memberId()).orElseThrow(),
        gates.deadlineOf(competition.id()).orElse(competition.plannedDeadline()),
        documents.byId(competition.documents()),
        withEvaluators ? accounts.peopleById(competition.evaluators()) : List.of());
  }
}
