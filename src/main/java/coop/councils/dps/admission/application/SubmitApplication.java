package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.letter.content.ReceivedFile;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.AdmissionLimit;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A supplier's person declares the answers true and submits them; Oldham's ten working days begin (R09).
 *
 * <p>Refuses an application with a question unanswered or a partner that has not declared, one submitted before, and a
 * declaration without post or tick. Admission's working days are Oldham's, those of England and Wales (T5).
 */
@UseCase
public class SubmitApplication {

  private final OwnApplications own;
  private final BankHolidays holidays;
  private final AdmissionNews news;

  @Inject
  public SubmitApplication(OwnApplications own, BankHolidays holidays, AdmissionNews news) {
    this.own = own;
    this.holidays = holidays;
    this.news = news;
  }

  public void submit(Reference reference, Input input) {
    Application application = own.find(reference);
    String post = input.text("post", 160);
    input.mustBeTicked("truth");
    input.mustBeTicked("changes");
    input.check();
    Instant now = own.supplier().now();
    LocalDate decideBy =
        new AdmissionLimit(London.dateOf(now), holidays.calendarOf(Nation.ENGLAND_AND_WALES)).decideBy();
    ApplicationView view = own.reader().view(application);
    Decision.allowedIf(view.waitingFor().isEmpty(), "R14", "application.partnersWaiting", view.waitingFor().size())
        .orRefuse();
    application.submit(view.unanswered(), own.supplier().user().actor(), post, decideBy, now);
    news.submitted(application, decideBy, view.files().stream()
        .map(file -> new ReceivedFile(file.name(), null, file.size(), file.sha256())).toList());
  }

  /** Takes back what is not decided yet; refuses where nothing is left to take back. */
  public void withdraw(Reference reference) {
    Application application = own.find(reference);
    Decision.allowedIf(application.isDraft() || application.isWaiting(), "R08", "application.nothingToWithdraw")
        .orRefuse();
    application.requests().stream().filter(request -> request.status().isOpen())
        .forEach(request -> request.withdraw());
    news.withdrawn(application);
  }
}
