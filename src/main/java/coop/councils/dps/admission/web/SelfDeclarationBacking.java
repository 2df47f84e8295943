package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.AskForDeclaration;
import coop.councils.dps.admission.application.DeclareAnew;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.SelfDeclarationRow;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Self-declarations after admission: asked for by Oldham, made by the supplier. */
@Named("selfDeclaration")
@RequestScoped
public class SelfDeclarationBacking {

  @Inject
  private AskForDeclaration request;
  @Inject
  private DeclareAnew declaration;
  @Inject
  private Form form;
  private final Kept<Optional<SelfDeclarationRow>> asked = new Kept<>();
  private final Kept<List<QuestionRow>> questions = new Kept<>();
  private final Kept<List<AskForDeclaration.Standing>> all = new Kept<>();

  /** What Oldham asked the supplier for; null where nothing is open. */
  public SelfDeclarationRow getAsked() {
    return asked.get(declaration::asked).orElse(null);
  }

  public List<QuestionRow> getQuestions() {
    return questions.get(declaration::questions);
  }

  public String field(QuestionRow question) {
    return DeclareAnew.field(question);
  }

  public String declare() {
    declaration.declare(form.input("selfDeclaration"));
    return "/supplier?notice=declared";
  }

  /** All of the supplier that the address names, for Oldham. */
  public List<AskForDeclaration.Standing> getAll() {
    return all.get(() -> request.of(reference()));
  }

  /** Why the supplier cannot be asked now; null where it can. */
  public String getObstacle() {
    return request.mayAsk(reference()) instanceof Decision.Refused refused ? refused.messageKey() : null;
  }

  public LocalDate getDueOn() {
    return request.dueOn();
  }

  public String ask() {
    request.ask(reference(), form.input("askDeclaration"));
    return "/manage/suppliers/" + reference() + "?notice=declarationAsked";
  }

  private Reference reference() {
    return Reference.parse("SUP", form.typed("ref")).orElseThrow(() -> new NotFoundException("a supplier"));
  }
}
