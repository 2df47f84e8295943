package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A supplier's person declares the answers true and submits them; Oldham's ten working days begin (R09).
 *
 * <p>Refuses an application with a question unanswered, one submitted before, and a declaration without post or tick.
 * Admission's working days are Oldham's, those of England and Wales (T5).
 */
@UseCase
public class SubmitApplication {

  private final Applications applications;
  private final BankHolidays holidays;
  private final AdmissionNews news;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public SubmitApplication(Applications applications, BankHolidays holidays, AdmissionNews news, CurrentUser user,
      Clock clock) {
    this.applications = applications;
    this.holidays = holidays;
    this.news = news;
    this.user = user;
    this.clock = clock;
  }

  public void submit(Reference reference, Input input) {
    long supplier = user.requireSupplier();
    Application application = applications.byReference(reference)
        .filter(found -> found.supplierId() == supplier).orElseThrow(() -> new NotFoundException(reference));
    String post = input.text("post", 160);
    input.mustBeTicked("truth");
    input.mustBeTicked("changes");
    input.check();
    Instant now = clock.instant();
    LocalDate decideBy =
        new AdmissionLimit(London.dateOf(now), holidays.calendarOf(Nation.ENGLAND_AND_WALES)).decideBy();
    ApplicationView view = ApplicationView.of(application, applications.questionnaire(application.questionnaireId()));
    application.submit(view.unanswered(), user.actor(), post, decideBy, now);
    news.submitted(application, decideBy);
  }

  /** Takes back what is not decided yet. */
  public void withdraw(Reference reference) {
    long supplier = user.requireSupplier();
    Application application = applications.byReference(reference)
        .filter(found -> found.supplierId() == supplier).orElseThrow(() -> new NotFoundException(reference));
    application.requests().stream().filter(request -> request.status().isOpen())
        .forEach(request -> request.withdraw());
    news.withdrawn(application);
  }
}
