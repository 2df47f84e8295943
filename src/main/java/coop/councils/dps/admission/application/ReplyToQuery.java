package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AnswerQueries;
import coop.councils.dps.admission.domain.AnswerQuery;
import coop.councils.dps.admission.domain.AnswerQueryRow;
import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A supplier replies to a query by giving the answer anew. Refuses an answer that nobody asked about, one after the day
 * named, and one once all is decided: what was submitted stays as it was (R08).
 */
@UseCase
public class ReplyToQuery {

  private final OwnApplications own;
  private final LibraryFiles files;
  private final InvitePartners partners;
  private final AnswerQueries queries;
  private final AdmissionNews news;

  @Inject
  public ReplyToQuery(OwnApplications own, LibraryFiles files, InvitePartners partners, AnswerQueries queries, AdmissionNews news) {
    this.own = own;
    this.files = files;
    this.partners = partners;
    this.queries = queries;
    this.news = news;
  }

  /** Queries that wait for the supplier's reply. */
  public List<AnswerQueryRow> waiting(Reference reference) {
    return queries.of(own.find(reference).id()).stream().filter(query -> query.mayBeReplied(own.supplier().now()).isAllowed())
        .map(AnswerQuery::row).toList();
  }

  public void reply(Reference reference, String questionCode, Input input) {
    Application application = own.find(reference);
    AnswerQuery query = queries.waiting(application.id(), questionCode)
        .orElseThrow(() -> new NotFoundException(questionCode));
    query.mayBeReplied(own.supplier().now()).orRefuse();
    Question question = own.reader().questionnaire(application).question(questionCode);
    String answer = question.answer(input);
    input.check();
    files.refuseOthers(question.row(), answer);
    partners.follow(application, question.row(), answer);
    query.reply(answer, own.supplier().user().actor(), own.supplier().now());
    news.replied(application, questionCode);
  }
}
