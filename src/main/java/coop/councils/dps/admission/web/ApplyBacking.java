package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.AnswerQuestions;
import coop.councils.dps.admission.application.ApplicationView;
import coop.councils.dps.admission.application.StartApplication;
import coop.councils.dps.admission.application.SubmitApplication;
import coop.councils.dps.admission.domain.QuestionRow;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.admission.domain.Section;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.supplier.domain.LibraryRow;
import coop.councils.dps.system.web.DpsBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A supplier's application, from the choice of lots to the receipt. */
@Named("apply")
@RequestScoped
public class ApplyBacking {

  @Inject
  private StartApplication start;
  @Inject
  private AnswerQuestions answers;
  @Inject
  private SubmitApplication submission;
  @Inject
  private ReadLetters letters;
  @Inject
  private DpsBacking dps;
  @Inject
  private AnswerInput typed;
  @Inject
  private Form form;
  private final Kept<List<Integer>> openLots = new Kept<>();
  private ApplicationView application;
  private List<RequestRow> requests;

  /** Lots that the supplier may apply for now. */
  public List<Integer> getOpenLots() {
    return openLots.get(() -> dps.getLotNumbers().stream().filter(this::mayApplyFor).toList());
  }

  public boolean isDraft() {
    return getRequests().stream().allMatch(request -> request.status() == RequestStatus.DRAFT);
  }

  public List<LetterRow> getLetters() {
    return letters.about(reference());
  }

  public boolean mayApplyFor(int lot) {
    return start.mayApplyFor(lot).isAllowed();
  }

  public ApplicationView getApplication() {
    if (application == null) {
      application = answers.view(reference());
    }
    return application;
  }

  public ApplicationView.Item getItem() {
    return getApplication().items().stream().filter(item -> item.question().code().equals(form.typed("code")))
        .findFirst().orElseThrow(() -> new NotFoundException(form.typed("code")));
  }

  /** The files that answer questions. */
  public List<LibraryRow> getFiles() {
    return getApplication().files();
  }

  /** Whether a question of the section still waits, needed or not. */
  public boolean isMissing(Section section) {
    return getApplication().section(section).stream().anyMatch(item -> item.answer() == null || item.isMissing());
  }

  /** Code of the next question nobody has come to; empty when there is none. */
  public String getNext() {
    return getApplication().firstUnanswered().orElse("");
  }

  /** The requests of this application, one a lot. */
  public List<RequestRow> getRequests() {
    if (requests == null) {
      requests = start.ownRequests().stream()
          .filter(request -> request.application().equals(getApplication().reference())).toList();
    }
    return requests;
  }

  public boolean isWithdrawable() {
    return getRequests().stream().anyMatch(request -> request.status().isOpen());
  }

  public String begin() {
    List<Integer> lots = form.all("lots").stream().filter(lot -> lot.matches("[1-9]")).map(Integer::valueOf)
        .filter(dps.getLotNumbers()::contains).toList();
    return "/supplier/applications/" + start.start(lots, Reference.parse("APP", form.typed("from")));
  }

  /** The lot that the address names moves to an application of its own. */
  public String split() {
    start.split(reference(), form.typed("lot").matches("[1-9]") ? Integer.parseInt(form.typed("lot")) : 0);
    return "/supplier?notice=applicationSplit";
  }

  /** To the next question without an answer; from a change on the page of all answers, back there. */
  public String answer() {
    QuestionRow question = getItem().question();
    var next = answers.answer(reference(), question.code(), typed.of(question));
    String base = "/supplier/applications/" + reference();
    if (next.isEmpty() || "check".equals(form.typed("from"))) {
      return base + (next.isPresent() ? "/questions/" + next.get() + "?from=check" : "/check");
    }
    return base + "/questions/" + next.get();
  }

  public String submit() {
    submission.submit(reference(), form.input("declaration"));
    return "/supplier/applications/" + reference() + "/submitted";
  }

  public String withdraw() {
    submission.withdraw(reference());
    return "/supplier?notice=applicationWithdrawn";
  }

  private Reference reference() {
    return Reference.parse("APP", form.typed("ref")).orElseThrow(() -> new NotFoundException("an application"));
  }
}
