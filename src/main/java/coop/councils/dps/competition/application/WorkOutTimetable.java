package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.ProposedDays;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * An owner has the days of a draft worked out from any one of them, in the working days of the member's nation; nothing
 * is stored by that. Refuses a count that touches a year whose bank holidays are not held (R04).
 */
@UseCase
public class WorkOutTimetable {

  private final DraftDesk desk;
  private final CompetitionCalendar calendars;
  private final UseOfDps useOfDps;

  @Inject
  public WorkOutTimetable(DraftDesk desk, CompetitionCalendar calendars, UseOfDps useOfDps) {
    this.desk = desk;
    this.calendars = calendars;
    this.useOfDps = useOfDps;
  }

  public ProposedDays from(Reference reference, ProposedDays.Fixed fixed, LocalDate day, boolean standstill) {
    MiniCompetition competition = desk.own(reference);
    return ProposedDays.from(fixed, day, standstill, calendars.of(competition));
  }

  /** R05: whether the decision would come after the statutory end of the DPS. */
  public boolean isAfterEnd(ProposedDays days) {
    return useOfDps.needsAcknowledgement(desk.today(), days.decisionBy());
  }

  /** Whether the invitations would have to go out in the past. */
  public boolean isTooLate(ProposedDays days) {
    return days.sent().isBefore(desk.today());
  }
}
