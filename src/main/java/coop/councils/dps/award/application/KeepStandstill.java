package coop.councils.dps.award.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.award.domain.Award;
import coop.councils.dps.award.domain.Awards;
import coop.councils.dps.competition.application.CompetitionCalendar;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.MiniCompetitions;
import coop.councils.dps.letter.domain.LetterSent;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * R40: a standstill runs from the LAST notice. Where mail left on a later day than the letters were made, for instance
 * because the mail server was away, the end moves with it, and the record says so.
 */
@Dependent
class KeepStandstill {

  private final MiniCompetitions competitions;
  private final Awards awards;
  private final CompetitionCalendar calendars;
  private final AuditTrail audit;

  @Inject
  KeepStandstill(MiniCompetitions competitions, Awards awards, CompetitionCalendar calendars, AuditTrail audit) {
    this.competitions = competitions;
    this.awards = awards;
    this.calendars = calendars;
    this.audit = audit;
  }

  void follow(@Observes LetterSent letter) {
    if (letter.kind().isOutcome()) {
      competitions.byReference(letter.subject()).ifPresent(competition ->
          awards.of(competition.id()).ifPresent(award -> follow(competition, award, letter)));
    }
  }

  private void follow(MiniCompetition competition, Award award, LetterSent letter) {
    LocalDate before = award.row().standstillLastDay();
    award.lastNoticeSent(letter.at(), calendars.of(competition));
    LocalDate after = award.row().standstillLastDay();
    if (!Objects.equals(before, after)) {
      audit.recordAs(Actor.PLATFORM, "award.standstillMoved", competition.reference().value(),
          Map.of("from", before, "to", after));
    }
  }
}
