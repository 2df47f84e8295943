package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * An officer takes up to fifteen working days in all for one application, where it needs more documents or a check
 * (R10, reg 34(17)). The supplier gets the reason and the new day by mail and reads them on its page.
 *
 * <p>Refuses an extension without a reason, a second one, one of an application that is decided, and
 * one after the ten working days.
 */
@UseCase
public class ExtendTime {

  private final AssessmentDesk desk;
  private final BankHolidays holidays;
  private final AdmissionNews news;
  private final Clock clock;

  @Inject
  public ExtendTime(AssessmentDesk desk, BankHolidays holidays, AdmissionNews news, Clock clock) {
    this.desk = desk;
    this.holidays = holidays;
    this.news = news;
    this.clock = clock;
  }

  public boolean isPossible(Reference reference) {
    return desk.submitted(reference).mayBeExtended(today()).isAllowed();
  }

  /** The last day if it is extended. */
  public LocalDate until(Reference reference) {
    return until(desk.submitted(reference));
  }

  public void extend(Reference reference, Input input) {
    Application application = desk.assessable(reference);
    String reason = input.text("reason", 2000);
    input.check();
    application.extend(reason, until(application), today());
    news.extended(application, reason);
  }

  private LocalDate today() {
    return London.dateOf(clock.instant());
  }

  private LocalDate until(Application application) {
    return new AdmissionLimit(London.dateOf(application.submittedAt()),
        holidays.calendarOf(Nation.ENGLAND_AND_WALES)).decideByIfExtended();
  }
}
