package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.Invitation;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.member.application.OnlyEntitledMembersBuy;
import coop.councils.dps.member.domain.MembershipCategory;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import coop.councils.dps.system.domain.StandstillPeriod;
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
  private final CompetitionCalendar calendars;
  private final UseOfDps useOfDps;
  private final AnnounceCompetition news;
  private final Clock clock;

  @Inject
  PublicationRules(OnlyEntitledMembersBuy entitlement, CompetitionCalendar calendars, UseOfDps useOfDps,
      AnnounceCompetition news, Clock clock) {
    this.entitlement = entitlement;
    this.calendars = calendars;
    this.useOfDps = useOfDps;
    this.news = news;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void check(MiniCompetition competition, long version, Input input) {
    news.checkVersion(competition, version);
    entitlement.judge(competition.memberId()).orRefuse();
    Decision.allowedIf(competition.lacks().isEmpty(), "R25", "competition.incomplete").orRefuse();
    LocalDate deadline = London.dateOf(competition.plannedDeadline());
    Decision.allowedIf(competition.facts().startsOn().isAfter(deadline), "R27", "competition.startsTooEarly",
        London.day(deadline)).orRefuse();
    LocalDate decisionBy = competition.facts().decisionBy();
    LocalDate signature = competition.facts().standstill()
        ? new StandstillPeriod(decisionBy, calendars.of(competition)).earliestSignature() : decisionBy;
    Decision.allowedIf(!competition.facts().startsOn().isBefore(signature), "R40", "competition.startsBeforeSignature",
        London.day(signature)).orRefuse();
    LocalDate today = London.dateOf(now());
    calendars.tenderTime(competition, today).permits(competition.plannedDeadline()).orRefuse();
    useOfDps.refuseUnlessAllowed(today, decisionBy, competition.reference(), input);
  }

  /** R19: what the buyer is at this moment. */
  MembershipCategory categoryOf(MiniCompetition competition) {
    return entitlement.categoryOf(competition.memberId());
  }

  void announce(MiniCompetition competition, Instant deadline, List<Invitation> list) {
    news.published(competition, deadline, list, competition.facts().publishedAt());
  }
}
