package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.competition.application.CompetitionCalendar;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.member.application.OnlyEntitledMembersBuy;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What is judged and recorded when an award is approved. */
@Dependent
class AwardChecks {

  private final OnlyEntitledMembersBuy entitlement;
  private final CompetitionCalendar calendars;
  private final UseOfDps useOfDps;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  AwardChecks(OnlyEntitledMembersBuy entitlement, CompetitionCalendar calendars, UseOfDps useOfDps, AuditTrail audit,
      CurrentUser user) {
    this.entitlement = entitlement;
    this.calendars = calendars;
    this.useOfDps = useOfDps;
    this.audit = audit;
    this.user = user;
  }

  void judge(MiniCompetition competition, Award award, long version, Instant now, Input input) {
    award.mayBeApprovedBy(user.actor()).orRefuse();
    audit.checkVersion(competition.reference(), version, award.version());
    entitlement.judgeAward(competition.memberId(), competition.facts().publishedAt(), competition.buyerCategory())
        .orRefuse();
    LocalDate day = London.dateOf(now);
    useOfDps.refuseUnlessAllowed(day, day, competition.reference(), input);
  }

  /** The approval that the person at the page would give at that moment. */
  AwardStory.Approval approval(MiniCompetition competition, Award award, Instant at) {
    return new AwardStory.Approval(user.actor(), user.require().post(), at,
        award.standstillIfApproved(at, calendars.of(competition)));
  }

  /** Letters made anew promise the end that the award then has: a standstill is never shortened (R40). */
  AwardStory.Approval approvalAnew(MiniCompetition competition, Award award, Instant at) {
    award.lastNoticeSent(at, calendars.of(competition));
    return new AwardStory.Approval(user.actor(), user.require().post(), at, award.row().standstillLastDay());
  }

  void approve(MiniCompetition competition, Award award, Instant now) {
    award.approve(user.actor(), user.require().post(), now, calendars.of(competition));
    audit.record("award.approved", competition.reference().value(), Map.of("award", award.reference(),
        "standstillLastDay", String.valueOf(award.row().standstillLastDay())));
    if (entitlement.judge(competition.memberId()) instanceof Decision.Refused refused) {
      audit.record("award.byFormerMember", competition.reference().value(),
          Map.of("rule", refused.rule(), "published", competition.facts().publishedAt()));
    }
  }
}
