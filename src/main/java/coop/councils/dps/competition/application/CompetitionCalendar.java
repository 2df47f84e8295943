package coop.councils.dps.competition.application;

import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.member.domain.Members;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.MinimumTenderTime;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The working days of a competition: those of its buyer's nation (T5). */
@Dependent
public class CompetitionCalendar {

  private final Members members;
  private final BankHolidays holidays;

  @Inject
  public CompetitionCalendar(Members members, BankHolidays holidays) {
    this.members = members;
    this.holidays = holidays;
  }

  public WorkingDayCalendar of(MiniCompetition competition) {
    return holidays.calendarOf(members.row(competition.memberId()).orElseThrow().nation());
  }

  MinimumTenderTime tenderTime(MiniCompetition competition, LocalDate sent) {
    return new MinimumTenderTime(sent, of(competition));
  }
}
