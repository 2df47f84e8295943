package coop.councils.dps.competition.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.ShorterTime;
import coop.councils.dps.competition.domain.ShorterTimes;
import coop.councils.dps.competition.domain.Timetable;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.system.domain.MinimumTenderTime;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How long suppliers must have: ten days (R21), or less where every one of them has agreed (R22). */
@Dependent
class TimeToTender {

  private final CompetitionCalendar calendars;
  private final ShorterTimes shorter;
  private final Admissions admissions;

  @Inject
  TimeToTender(CompetitionCalendar calendars, ShorterTimes shorter, Admissions admissions) {
    this.calendars = calendars;
    this.shorter = shorter;
    this.admissions = admissions;
  }

  WorkingDayCalendar calendar(MiniCompetition competition) {
    return calendars.of(competition);
  }

  /** The least time without anybody's consent, if the invitations went out on a day. */
  MinimumTenderTime statutory(MiniCompetition competition, LocalDate sent) {
    return calendars.tenderTime(competition, sent);
  }

  /** @param sent day on which the invitations go out */
  Decision permits(MiniCompetition competition, Instant deadline, LocalDate sent) {
    Decision tenDays = statutory(competition, sent).permits(deadline);
    return tenDays.isAllowed() ? tenDays : shorter.last(competition.id()).filter(ShorterTime::isOpen)
        .map(request -> request.permits(competition, deadline, admitted(competition))).orElse(tenDays);
  }

  /** Whether the deadline needs the consent of the suppliers. */
  boolean isShort(MiniCompetition competition, Instant deadline, LocalDate sent) {
    return !statutory(competition, sent).permits(deadline).isAllowed();
  }

  /** R28: six days before the deadline; where all agreed to less than ten days in all (R22), the day before it. */
  LocalDate lastAnswers(MiniCompetition competition, LocalDate deadlineDay, LocalDate sent) {
    boolean agreed = isShort(competition, London.endOf(deadlineDay), sent);
    return deadlineDay.minusDays(agreed ? Timetable.DAYS_AFTER_ANSWERS_IF_AGREED : Timetable.DAYS_AFTER_ANSWERS);
  }

  /** The earliest deadline that everybody has agreed to; empty where the ten days hold. */
  Optional<Instant> agreed(MiniCompetition competition) {
    return shorter.last(competition.id())
        .filter(request -> request.permits(competition, request.row().deadline(), admitted(competition)).isAllowed())
        .map(request -> request.row().deadline());
  }

  private List<Long> admitted(MiniCompetition competition) {
    return admissions.admittedTo(competition.lotNumber()).stream().map(AdmittedRow::supplierId).toList();
  }
}
