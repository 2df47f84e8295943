package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.AskForReasons;
import coop.councils.dps.admission.application.GiveReasons;
import coop.councils.dps.admission.domain.DebriefRow;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Further reasons for a refusal: asked for by the supplier, given by an officer. */
@Named("reasons")
@RequestScoped
public class ReasonsBacking {

  @Inject
  private AskForReasons asking;
  @Inject
  private GiveReasons giving;
  @Inject
  private Messages messages;
  @Inject
  private Form form;
  private final Kept<List<DebriefRow>> own = new Kept<>();
  private final Kept<List<DebriefRow>> ofApplication = new Kept<>();
  private final Kept<List<DebriefRow>> waiting = new Kept<>();

  public List<DebriefRow> getOwn() {
    return own.get(() -> asking.of(reference()));
  }

  /** Why nothing can be asked about the lot that the address names; null where it can. */
  public String getObstacle() {
    return asking.mayAsk(reference(), lot()) instanceof Decision.Refused refused ? messages.text(refused) : null;
  }

  public boolean mayAsk(int lot) {
    return asking.mayAsk(reference(), lot).isAllowed();
  }

  public List<DebriefRow> getOfApplication() {
    return ofApplication.get(() -> giving.of(reference()));
  }

  public List<DebriefRow> getWaiting() {
    return waiting.get(giving::waiting);
  }

  /** The request that waits about the lot that the address names. */
  public DebriefRow getRow() {
    return getOfApplication().stream().filter(row -> row.waits() && row.lotNumber() == lot()).findFirst()
        .orElseThrow(() -> new NotFoundException("a request"));
  }

  public String ask() {
    asking.ask(reference(), lot(), form.input("debrief"));
    return "/supplier/applications/" + reference() + "?notice=reasonsAsked";
  }

  public String answer() {
    giving.answer(reference(), lot(), form.input("debriefAnswer"));
    return "/manage/applications/" + reference() + "?notice=reasonsGiven";
  }

  private int lot() {
    return form.typed("lot").matches("[1-9]") ? Integer.parseInt(form.typed("lot")) : 0;
  }

  private Reference reference() {
    return Reference.parse("APP", form.typed("ref")).orElseThrow(() -> new NotFoundException("an application"));
  }
}
