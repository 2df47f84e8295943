package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AnswerQueries;
import coop.councils.dps.admission.domain.Application;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.Assessment;
import coop.councils.dps.admission.domain.JudgedAnswer;
import coop.councils.dps.admission.domain.JudgementRow;
import coop.councils.dps.admission.domain.LotRequest;
import coop.councils.dps.admission.domain.Partner;
import coop.councils.dps.admission.domain.Partners;
import coop.councils.dps.admission.domain.Proposal;
import coop.councils.dps.admission.domain.QuestionType;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an application together with the version of the questionnaire it was begun under, its files and partners. */
@Dependent
class ApplicationReader {

  private final Applications applications;
  private final Questionnaires questionnaires;
  private final Partners partners;
  private final AnswerQueries queries;
  private final Library library;

  @Inject
  ApplicationReader(Applications applications, Questionnaires questionnaires, Partners partners,
      AnswerQueries queries, Library library) {
    this.applications = applications;
    this.questionnaires = questionnaires;
    this.partners = partners;
    this.queries = queries;
    this.library = library;
  }

  Applications applications() {
    return applications;
  }

  /** The version that the application keeps. */
  Questionnaire questionnaire(Application application) {
    return questionnaires.byId(application.questionnaireId());
  }

  /**
   * Whether the lot can be decided so now: every answer is given and judged, no query waits and the judgements bear the
   * outcome (R08). Nobody is admitted before every partner has declared; that one has not keeps nobody from refusing,
   * or a supplier could stop the clock by naming somebody who never answers (R09).
   */
  Decision mayDecide(LotRequest request, Proposal proposal, Instant now) {
    Application application = request.application();
    if (queries.of(application.id()).stream().anyMatch(query -> query.mayBeReplied(now).isAllowed())) {
      return Decision.refused("R08", "assessment.queryWaits");
    }
    ApplicationView view = view(application);
    if (proposal.outcome() == Proposal.Outcome.ADMIT && !view.waitingFor().isEmpty()) {
      return Decision.refused("R08", "assessment.partnersWait", view.waitingFor().get(0).name());
    }
    return view.assessment().bears(proposal, request.lotNumber());
  }

  ApplicationView view(Application application) {
    Questionnaire questionnaire = questionnaire(application);
    List<JudgementRow> judgements = applications.judgements(application.id());
    Assessment assessment = application.assessment(questionnaire, judgements);
    Map<Reference, LibraryRow> files = library.files(assessment.answers().stream().flatMap(this::file).toList())
        .stream().collect(Collectors.toMap(LibraryRow::reference, Function.identity()));
    List<ApplicationView.Item> items = assessment.answers().stream()
        .map(judged -> new ApplicationView.Item(judged.question(), judged.answer(), judged,
            file(judged).map(files::get).findFirst().orElse(null))).toList();
    return new ApplicationView(application.reference(), application.lots(), items,
        asked(application, questionnaire, items, judgements), former(application, questionnaire),
        application.submittedAt(), application.version());
  }

  private List<ApplicationView.Partnership> former(Application application, Questionnaire questionnaire) {
    return application.isDraft() ? List.of() : partners.former(application.id()).stream()
        .map(partner -> partnership(partner, questionnaire, List.of())).toList();
  }

  private Stream<Reference> file(JudgedAnswer judged) {
    return judged.question().type() == QuestionType.FILE
        ? Reference.parse("DOC", judged.answer()).stream() : Stream.empty();
  }

  /** Partners whose question is still asked: a group that became a single supplier waits for nobody. */
  private List<ApplicationView.Partnership> asked(Application application, Questionnaire questionnaire,
      List<ApplicationView.Item> items, List<JudgementRow> judgements) {
    if (items.stream().noneMatch(item -> item.question().answeredByEach())) {
      return List.of();
    }
    return partners.of(application.id()).stream()
        .filter(partner -> items.stream().anyMatch(item -> item.question().code().equals(partner.questionCode())))
        .map(partner -> partnership(partner, questionnaire, judgements)).toList();
  }

  static ApplicationView.Partnership partnership(Partner partner, Questionnaire questionnaire,
      List<JudgementRow> judgements) {
    return new ApplicationView.Partnership(partner.row(), partner.assessment(questionnaire, judgements).stream()
        .map(judged -> new ApplicationView.Item(judged.question(), judged.answer(), judged, null)).toList());
  }
}
