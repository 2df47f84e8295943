package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.DebriefRequest;
import coop.councils.dps.admission.domain.DebriefRequests;
import coop.councils.dps.admission.domain.DebriefRow;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.system.domain.BankHolidays;
import coop.councils.dps.system.domain.DebriefLimit;
import coop.councils.dps.system.domain.Nation;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A refused supplier asks for further reasons; Oldham answers within fifteen calendar days (R44).
 *
 * <p>Refuses a lot that was not refused, and a second request while one waits.
 */
@UseCase
public class AskForReasons {

  private final OwnApplications own;
  private final DebriefRequests requests;
  private final BankHolidays holidays;
  private final DebriefNews news;

  @Inject
  public AskForReasons(OwnApplications own, DebriefRequests requests, BankHolidays holidays, DebriefNews news) {
    this.own = own;
    this.requests = requests;
    this.holidays = holidays;
    this.news = news;
  }

  /** Requests about the own application, latest first. */
  public List<DebriefRow> of(Reference reference) {
    return requests.of(own.find(reference).id());
  }

  public Decision mayAsk(Reference reference, int lot) {
    LotRequest refused = own.find(reference).request(lot);
    Decision decision = DebriefRequest.mayBeAsked(refused);
    return decision.isAllowed()
        ? Decision.allowedIf(requests.waiting(refused.application().id(), lot).isEmpty(), "R44", "debrief.askedAlready")
        : decision;
  }

  public void ask(Reference reference, int lot, Input input) {
    mayAsk(reference, lot).orRefuse();
    String text = input.text("request", 2000);
    input.check();
    DebriefLimit limit =
        new DebriefLimit(own.supplier().today(), holidays.calendarOf(Nation.ENGLAND_AND_WALES));
    DebriefRequest request = new DebriefRequest(own.find(reference).request(lot), text, limit.replyBy(),
        own.supplier().user().actor(), own.supplier().now());
    requests.add(request);
    news.asked(request.row(), limit.target());
  }
}
