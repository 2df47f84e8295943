package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ConfirmMeasure;
import coop.councils.dps.admission.application.OpenInvitations.OpenInvitation;
import coop.councils.dps.admission.application.ProposeMeasure;
import coop.councils.dps.admission.application.ViewAdmissions.Standing;
import coop.councils.dps.admission.application.ViewAdmissions;
import coop.councils.dps.admission.domain.MeasureKind;
import coop.councils.dps.admission.domain.MeasureRow;
import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.system.application.UseOfDps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Oldham's list of admitted suppliers, and what is done about one of them. */
@Named("admissions")
@RequestScoped
public class AdmissionsBacking {

  @Inject
  private ViewAdmissions view;
  @Inject
  private ProposeMeasure proposal;
  @Inject
  private ConfirmMeasure decision;
  @Inject
  private ReadLetters letters;
  @Inject
  private AuditTrail audit;
  @Inject
  private UseOfDps useOfDps;
  @Inject
  private CurrentUser user;
  @Inject
  private Clock clock;
  @Inject
  private Form form;
  private final Kept<Page<Standing>> page = new Kept<>();
  private final Kept<SupplierRow> supplier = new Kept<>();
  private final Kept<List<Standing>> standings = new Kept<>();
  private final Kept<List<MeasureRow>> measures = new Kept<>();
  private final Kept<List<OpenInvitation>> invitations = new Kept<>();
  private final Kept<List<AuditRow>> history = new Kept<>();
  private final Kept<List<LetterRow>> about = new Kept<>();

  public Page<Standing> getPage() {
    return page.get(() -> view.find(form.typed("supplier").strip(), isOnlySuspended(), Paging.number(form)));
  }

  public boolean isOnlySuspended() {
    return "yes".equals(form.typed("suspended"));
  }

  /** What is asked for, as further parameters of an address. */
  public String getQuery() {
    return "&supplier=" + URLEncoder.encode(form.typed("supplier"), StandardCharsets.UTF_8)
        + (isOnlySuspended() ? "&suspended=yes" : "");
  }

  public SupplierRow getSupplier() {
    return supplier.get(() -> view.supplier(reference()));
  }

  public List<Standing> getStandings() {
    return standings.get(() -> view.of(reference()));
  }

  public List<MeasureRow> getMeasures() {
    return measures.get(() -> view.measures(reference()));
  }

  public List<OpenInvitation> getInvitations() {
    return invitations.get(() -> view.openInvitations(reference()));
  }

  public List<LetterRow> getLetters() {
    return about.get(() -> letters.about(getSupplier().reference()));
  }

  public List<AuditRow> getHistory() {
    return history.get(() -> audit.historyOf(getSupplier().reference()));
  }

  /** Whether a measure about the lot waits for a second officer. */
  public boolean waits(int lot) {
    return getMeasures().stream().anyMatch(measure -> measure.waits() && measure.lotNumber() == lot);
  }

  /** The measure that the address names. */
  public MeasureKind getKind() {
    return Arrays.stream(MeasureKind.values()).filter(kind -> kind.name().equalsIgnoreCase(form.typed("measure")))
        .findFirst().orElseThrow(() -> new NotFoundException("a measure"));
  }

  /** Why the measure cannot be proposed; null where it can. */
  public String getObstacle() {
    return proposal.mayBe(reference(), lot(), getKind()) instanceof Decision.Refused refused ? refused.messageKey()
        : null;
  }

  /** The measure on the lot that waits for a second officer. */
  public MeasureRow getWaiting() {
    return decision.waiting(reference(), lot());
  }

  /** Whether the person at the page is the officer who proposed, and so must leave it to another. */
  public boolean isOwnProposal() {
    return user.require().accountId().equals(getWaiting().proposedBy());
  }

  /** R05: whether a decision of today needs the acknowledgement. */
  public boolean isAcknowledgementNeeded() {
    return useOfDps.needsAcknowledgement(getToday(), getToday());
  }

  public LocalDate getToday() {
    return London.dateOf(clock.instant());
  }

  public String propose() {
    proposal.propose(reference(), lot(), getKind(), form.input("measure"));
    return address("proposed");
  }

  public String confirm() {
    decision.confirm(reference(), lot(), form.version(), form.input("acknowledgement"));
    return address("measureConfirmed");
  }

  public String sendBack() {
    decision.sendBack(reference(), lot(), form.version(), form.input("sendBack"));
    return address("sentBack");
  }

  private String address(String notice) {
    return "/manage/suppliers/" + reference() + "?notice=" + notice;
  }

  private int lot() {
    return form.typed("lot").matches("[1-9]") ? Integer.parseInt(form.typed("lot")) : 0;
  }

  private Reference reference() {
    return Reference.parse("SUP", form.typed("ref")).orElseThrow(() -> new NotFoundException("a supplier"));
  }
}
