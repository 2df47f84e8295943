package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.DraftReviews;
import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.member.application.OnlyEntitledMembersBuy;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is judged, and told, when a competition is published. */
@Dependent
class PublicationRules {

  private final OnlyEntitledMembersBuy entitlement;
  private final ChangeTimetable timetable;
  private final OverdueApplications overdue;
  private final UseOfDps useOfDps;
  private final AnnounceCompetition news;
  private final DraftReviews reviews;
  private final Clock clock;

  @Inject
  PublicationRules(OnlyEntitledMembersBuy entitlement, ChangeTimetable timetable, OverdueApplications overdue,
      UseOfDps useOfDps, AnnounceCompetition news, DraftReviews reviews, Clock clock) {
    this.entitlement = entitlement;
    this.timetable = timetable;
    this.overdue = overdue;
    this.useOfDps = useOfDps;
    this.news = news;
    this.reviews = reviews;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** T10: suppliers whom a late decision may shut out. */
  int overdue(MiniCompetition competition) {
    return overdue.on(London.dateOf(now()), competition.lotNumber());
  }

  void check(MiniCompetition competition, long version, long publisher, Input input) {
    news.checkVersion(competition, version);
    reviews.lastSignOff(competition.id()).map(signOff -> signOff.permits(competition, publisher))
        .orElseGet(() -> Decision.refused("REVIEW", "review.missing")).orRefuse();
    entitlement.judge(competition.memberId()).orRefuse();
    Decision.allowedIf(competition.lacks().isEmpty(), "R25", "competition.incomplete").orRefuse();
    LocalDate today = London.dateOf(now());
    Instant deadline = competition.plannedDeadline();
    Decision.allowedIf(deadline.isAfter(now()), "R21", "publish.deadlinePast", deadline).orRefuse();
    LocalDate questionsBy = competition.questionsBy();
    Decision.allowedIf(!questionsBy.isBefore(today), "R28", "publish.questionsPast", London.day(questionsBy))
        .orRefuse();
    timetable.refuseUnlessInOrder(competition, deadline);
    timetable.refuseUnlessLongEnough(competition, today);
    useOfDps.refuseUnlessAllowed(today, competition.facts().decisionBy(), competition.reference(), input);
  }

  /** R19: what the buyer is at this moment. */
  MembershipCategory categoryOf(MiniCompetition competition) {
    return entitlement.categoryOf(competition.memberId());
  }

  void announce(MiniCompetition competition, Instant deadline, List<Invitation> list) {
    news.published(competition, deadline, list, competition.facts().publishedAt());
  }
}
