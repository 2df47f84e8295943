package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ApplicationView;
import coop.councils.dps.admission.application.AssessApplication;
import coop.councils.dps.admission.application.ConfirmDecision;
import coop.councils.dps.admission.application.ViewApplications;
import coop.councils.dps.admission.domain.PartnerRow;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The assessment of one application. */
@Named("assess")
@RequestScoped
public class AssessBacking {

  @Inject
  private ViewApplications view;
  @Inject
  private AssessApplication assessment;
  @Inject
  private ConfirmDecision decision;
  @Inject
  private ReadLetters letters;
  @Inject
  private AuditTrail audit;
  @Inject
  private UseOfDps useOfDps;
  @Inject
  private Clock clock;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  private final Kept<SupplierRow> supplier = new Kept<>();
  private final Kept<List<AuditRow>> history = new Kept<>();
  private ApplicationView application;
  private List<RequestRow> requests;

  public ApplicationView getApplication() {
    if (application == null) {
      application = view.view(reference());
    }
    return application;
  }

  public List<RequestRow> getRequests() {
    if (requests == null) {
      requests = view.requests(reference());
    }
    return requests;
  }

  /** Whether a lot of it is still to be decided. */
  public boolean isWaiting() {
    return getRequests().stream().anyMatch(request -> request.status().isOpen());
  }

  /** The request for the lot that the address names. */
  public RequestRow getRequest() {
    return getRequests().stream().filter(request -> request.lotNumber() == lot()).findFirst()
        .orElseThrow(() -> new NotFoundException("a lot"));
  }

  public SupplierRow getSupplier() {
    return supplier.get(() -> view.supplier(reference()));
  }

  public List<LetterRow> getLetters() {
    return letters.about(reference());
  }

  public List<AuditRow> getHistory() {
    return history.get(() -> audit.historyOf(getApplication().reference()));
  }

  /** R05: whether a decision of today needs the acknowledgement. */
  public boolean isAcknowledgementNeeded() {
    LocalDate today = London.dateOf(clock.instant());
    return useOfDps.needsAcknowledgement(today, today);
  }

  /** The question that the address names, with its answer. */
  public ApplicationView.Item getItem() {
    return getApplication().items().stream().filter(item -> item.question().code().equals(form.typed("code")))
        .findFirst().orElseThrow(() -> new NotFoundException("a question"));
  }

  /** The answers that count for a lot and are still to be judged. */
  public String open(int lot) {
    return String.join(", ", getApplication().assessment().open(lot));
  }

  /** Names of the partners that have not declared their answers. */
  public String getPartnersWaited() {
    return getApplication().waitingFor().stream().map(PartnerRow::name).collect(Collectors.joining(", "));
  }

  /** The answers that officers judged and that count for the lot, for whoever confirms. */
  public List<ApplicationView.Item> getJudgedByHand() {
    return getApplication().judgedByHand(lot());
  }

  /** The answers that count for a lot and fail. */
  public String failed(int lot) {
    return String.join(", ", getApplication().assessment().failed(lot));
  }

  /** What fails for a lot and why, as the letter may say it. */
  public String unmet(int lot) {
    return getApplication().assessment().reasonsOfFailure(lot);
  }

  /** R15: whether the supplier says that a ground for exclusion applies. */
  public boolean isGroundDeclared() {
    return getApplication().declaresGround();
  }

  /** Whether the person at the page is the officer who proposed, and so must leave it to another. */
  public boolean isOwnProposal() {
    return user.require().accountId().equals(getRequest().proposedBy());
  }

  public String propose() {
    assessment.propose(reference(), lot(), form.version(), form.input("proposal"));
    return page("proposed");
  }

  public String confirm() {
    decision.confirm(reference(), lot(), form.version(), form.input("acknowledgement"));
    return page("decided");
  }

  public String sendBack() {
    assessment.sendBack(reference(), lot(), form.version(), form.input("sendBack"));
    return page("sentBack");
  }

  private String page(String notice) {
    return "/manage/applications/" + reference() + "?notice=" + notice;
  }

  private int lot() {
    return form.typed("lot").matches("[1-9]") ? Integer.parseInt(form.typed("lot")) : 0;
  }

  private Reference reference() {
    return Reference.parse("APP", form.typed("ref")).orElseThrow(() -> new NotFoundException("an application"));
  }
}
