package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AnswerQueries;
import coop.councils.dps.admission.domain.AnswerQuery;
import coop.councils.dps.admission.domain.AnswerQueryRow;
import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer asks about one answer of a submitted application; the supplier may change that answer and no other until
 * the end of the day named. The ten working days go on: more time is an extension (R10).
 *
 * <p>Refuses a query without words, a day that is past or later than the decision is due, and a second query about an
 * answer while one waits.
 */
@UseCase
public class AskAboutAnswer {

  private final AssessmentDesk desk;
  private final ApplicationReader reader;
  private final AnswerQueries queries;
  private final AdmissionNews news;
  private final Clock clock;

  @Inject
  public AskAboutAnswer(AssessmentDesk desk, ApplicationReader reader, AnswerQueries queries, AdmissionNews news,
      Clock clock) {
    this.desk = desk;
    this.reader = reader;
    this.queries = queries;
    this.news = news;
    this.clock = clock;
  }

  /** All queries about the application, latest first. */
  public List<AnswerQueryRow> all(Reference reference) {
    return queries.of(desk.readable(reference).id()).stream().map(AnswerQuery::row).toList();
  }

  public void ask(Reference reference, String questionCode, Input input) {
    Application application = desk.assessable(reference);
    reader.view(application).items().stream().filter(item -> item.question().code().equals(questionCode)).findFirst()
        .orElseThrow(() -> new NotFoundException(questionCode));
    Decision.allowedIf(queries.waiting(application.id(), questionCode).isEmpty(), "R08", "query.askedAlready").orRefuse();
    String query = input.text("query", 2000);
    LocalDate replyBy = input.date("replyBy");
    LocalDate today = London.dateOf(clock.instant());
    if (replyBy != null && replyBy.isBefore(today)) {
      input.wrong("replyBy-day", "query.replyBy.past");
    } else if (replyBy != null && replyBy.isAfter(application.decideBy()) && !today.isAfter(application.decideBy())) {
      input.wrong("replyBy-day", "query.replyBy.afterDecision", London.day(application.decideBy()));
    }
    input.check();
    queries.add(new AnswerQuery(application, questionCode, query, replyBy, desk.user().actor(), clock.instant()));
    news.asked(application, questionCode, query, replyBy);
  }
}
