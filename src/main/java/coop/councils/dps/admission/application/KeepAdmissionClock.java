package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.ClockMark;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import coop.councils.dps.system.domain.WorkingDayCalendar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The platform reminds the officers of applications on the 5th, 8th and 10th working day, of extended ones on the 15th,
 * and records the breach once the limit is past (R09, R10). Each is done once for an application.
 */
@UseCase
public class KeepAdmissionClock {

  private final Applications applications;
  private final BankHolidays holidays;
  private final AdmissionNews news;
  private final Clock clock;

  @Inject
  public KeepAdmissionClock(Applications applications, BankHolidays holidays, AdmissionNews news, Clock clock) {
    this.applications = applications;
    this.holidays = holidays;
    this.news = news;
    this.clock = clock;
  }

  /** Applications with a lot still to be decided. */
  public List<Long> waiting() {
    return applications.waiting();
  }

  public void look(long application) {
    applications.byId(application).filter(Application::isWaiting).ifPresent(this::look);
  }

  private void look(Application application) {
    LocalDate today = London.dateOf(clock.instant());
    WorkingDayCalendar calendar = holidays.calendarOf(Nation.ENGLAND_AND_WALES);
    int used = new AdmissionLimit(London.dateOf(application.submittedAt()), calendar).workingDaysUsed(today);
    ClockMark.reachedOn(today, used, application.decideBy()).filter(application::reach)
        .ifPresent(mark -> news.reached(application, mark, used,
            calendar.workingDaysBetween(today, application.decideBy())));
  }
}
