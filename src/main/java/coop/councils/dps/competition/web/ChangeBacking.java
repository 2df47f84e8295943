package coop.councils.dps.competition.web;

import coop.councils.dps.competition.application.ConfirmChange;
import coop.councils.dps.competition.application.ProposeChange;
import coop.councils.dps.competition.application.ViewChanges;
import coop.councils.dps.competition.domain.ChangeRow;
import coop.councils.dps.document.web.Uploads;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What happens to a competition after publication: changes, more time, outages, withdrawal. */
@Named("changes")
@RequestScoped
public class ChangeBacking {

  @Inject
  private ViewChanges view;
  @Inject
  private ProposeChange proposal;
  @Inject
  private ConfirmChange confirmation;
  @Inject
  private CurrentUser user;
  @Inject
  private Uploads uploads;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<ChangeRow>> rows = new Kept<>();
  private final Kept<ChangeRow> waiting = new Kept<>();
  private final Kept<String> obstacle = new Kept<>();
  private final Kept<String> withdrawalObstacle = new Kept<>();

  public List<ChangeRow> getRows() {
    return rows.get(() -> view.of(reference()));
  }

  /** Those that bind, the latest first. */
  public List<ChangeRow> getConfirmed() {
    return getRows().stream().filter(ChangeRow::isConfirmed).toList();
  }

  /** Whether a proposal waits for a second owner. */
  public boolean isProposed() {
    return getRows().stream().anyMatch(ChangeRow::waits);
  }

  /** The sentence that says why nothing can be changed now; empty when something can. */
  public String getObstacle() {
    return obstacle.get(() -> sentence(proposal.mayChange(reference())));
  }

  public String getWithdrawalObstacle() {
    return withdrawalObstacle.get(() -> sentence(proposal.mayWithdraw(reference())));
  }

  private String sentence(Decision decision) {
    return decision instanceof Decision.Refused refused ? messages.text(refused) : "";
  }

  /** A working week more, for a change and for holidays. */
  public LocalDate getProposedDay() {
    return proposal.proposedDay(reference(), 5);
  }

  public LocalDate laterDecision(LocalDate proposed) {
    return proposal.laterDecision(reference(), proposed);
  }

  /** The next working day, for an outage in the last hours. */
  public LocalDate getNextDay() {
    return proposal.proposedDay(reference(), 1);
  }

  public String amend() {
    proposal.amend(reference(), form.input("change"), uploads.file("file"));
    return page("/changes?notice=changeProposed");
  }

  public String extend() {
    proposal.extend(reference(), form.input("change"));
    return page("/changes?notice=changeProposed");
  }

  public String recordOutage() {
    proposal.recordOutage(reference(), form.input("change"));
    boolean officer = user.is("OFFICER");
    return officer ? "/manage/competitions/" + reference() + "?notice=changeProposed"
        : page("/changes?notice=changeProposed");
  }

  public String withdraw() {
    proposal.withdraw(reference(), form.input("withdrawal"));
    return page("/changes?notice=changeProposed");
  }

  public ChangeRow getWaiting() {
    return waiting.get(() -> confirmation.waiting(reference()));
  }

  public boolean isOwnProposal() {
    return user.require().accountId().equals(getWaiting().proposedBy());
  }

  public boolean isAcknowledgementNeeded() {
    return confirmation.needsAcknowledgement(reference());
  }

  public String confirm() {
    confirmation.confirm(reference(), form.version(), form.input("acknowledgement"));
    return page("/changes?notice=changeConfirmed");
  }

  public String sendBack() {
    confirmation.sendBack(reference(), form.version(), form.input("sendBack"));
    return page("/changes?notice=sentBack");
  }

  private String page(String rest) {
    return "/buyer/competitions/" + reference() + rest;
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
