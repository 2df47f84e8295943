package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.Questionnaire;
import coop.councils.dps.admission.domain.Questionnaires;
import coop.councils.dps.admission.domain.SelfDeclaration;
import coop.councils.dps.admission.domain.SelfDeclarationRow;
import coop.councils.dps.admission.domain.SelfDeclarations;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person of an admitted supplier declares anew whether grounds for exclusion apply: when Oldham asked (R16), or of its
 * own accord, for instance once a year. Every question is asked anew and nothing is filled in.
 *
 * <p>Refuses a question without an answer, a yes without what happened, and a declaration without post or tick.
 */
@UseCase
public class DeclareAnew {

  private static final int WORDS = 500;

  private final OwnSupplier own;
  private final Questionnaires questionnaires;
  private final SelfDeclarations declarations;
  private final DeclarationNews news;

  @Inject
  public DeclareAnew(OwnSupplier own, Questionnaires questionnaires, SelfDeclarations declarations, DeclarationNews news) {
    this.own = own;
    this.questionnaires = questionnaires;
    this.declarations = declarations;
    this.news = news;
  }

  /** What Oldham asked for and is not declared yet. */
  public Optional<SelfDeclarationRow> asked() {
    return declarations.open(own.id()).map(SelfDeclaration::row);
  }

  /** The questions about grounds for exclusion of the questionnaire in force. */
  public List<QuestionRow> questions() {
    own.id();
    return questions(questionnaire());
  }

  /** Name of the field that holds the answer to a question. */
  public static String field(QuestionRow question) {
    return "q-" + question.code().replace('.', '-');
  }

  public void declare(Input input) {
    Decision.allowedIf(own.isAdmitted(), "R16", "selfDeclaration.notAdmitted").orRefuse();
    Questionnaire questionnaire = questionnaire();
    List<String> grounds = new ArrayList<>();
    for (QuestionRow question : questions(questionnaire)) {
      String answer = input.typed(field(question));
      if (answer.equals("yes")) {
        grounds.add(question.code());
      } else if (!answer.equals("no")) {
        input.wrong(field(question), "answer.answer.required");
      }
    }
    String details = grounds.isEmpty() ? null : input.words("details", WORDS);
    String post = input.text("post", 160);
    input.mustBeTicked("truth");
    input.check();
    SelfDeclaration declaration = declarations.open(own.id()).orElseGet(() -> SelfDeclaration.unasked(own.id()));
    declaration.declare(questionnaire.id(), grounds, details, own.user().actor(), post, own.now());
    declarations.add(declaration);
    news.declared(own.row(), declaration.row());
  }

  private Questionnaire questionnaire() {
    return questionnaires.on(own.today());
  }

  private static List<QuestionRow> questions(Questionnaire questionnaire) {
    return questionnaire.rows().stream().filter(QuestionRow::asksForGround).filter(row -> row.askedWhen() == null)
        .toList();
  }
}
