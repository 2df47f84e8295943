package coop.councils.dps.admission.application;

import coop.councils.dps.admission.application.ManagerLetters.Signed;
import coop.councils.dps.admission.domain.DebriefRequest;
import coop.councils.dps.admission.domain.DebriefRequests;
import coop.councils.dps.admission.domain.DebriefRow;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * An officer answers a refused supplier's request for further reasons by a letter, which also says what is withheld and
 * why (R44, R45). Refuses an answer without reasons, and a second one.
 */
@UseCase
public class GiveReasons {

  private final AssessmentDesk desk;
  private final DebriefRequests requests;
  private final DebriefNews news;
  private final Clock clock;

  @Inject
  public GiveReasons(AssessmentDesk desk, DebriefRequests requests, DebriefNews news, Clock clock) {
    this.desk = desk;
    this.requests = requests;
    this.news = news;
    this.clock = clock;
  }

  /** All that wait for an answer, the one to be answered first on top. */
  public List<DebriefRow> waiting() {
    desk.user().requireOldham();
    return requests.waiting();
  }

  /** Requests about an application, latest first. */
  public List<DebriefRow> of(Reference reference) {
    return requests.of(desk.readable(reference).id());
  }

  public void answer(Reference reference, int lot, Input input) {
    DebriefRequest request = requests.waiting(desk.assessable(reference).id(), lot)
        .orElseThrow(() -> new NotFoundException(reference + " lot " + lot));
    String reasons = input.text("reasons", 6000);
    String withheld = input.optionalText("withheld", 2000).orElse("");
    input.check();
    request.answer(desk.user().actor(), clock.instant());
    news.answer(request.row(), reasons, withheld, Signed.by(desk.user(), clock.instant()));
  }
}
