package coop.councils.dps.register.web;

import coop.councils.dps.audit.domain.AuditRow;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.register.application.FillInTender;
import coop.councils.dps.register.application.HistoricLetters;
import coop.councils.dps.register.application.ViewRegister;
import coop.councils.dps.register.domain.HistoricAwardRow;
import coop.councils.dps.register.domain.HistoricAwardView;
import coop.councils.dps.register.domain.HistoricTenderView;
import coop.councils.dps.register.domain.RegisterBatchRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The awards of the old register, and the texts of their letters that officers fill in. */
@Named("historic")
@RequestScoped
public class HistoricAwardsBacking {

  @Inject
  private ViewRegister view;
  @Inject
  private FillInTender fillingIn;
  @Inject
  private ReadLetters letters;
  @Inject
  private Form form;
  private final Kept<Page<HistoricAwardRow>> page = new Kept<>();
  private final Kept<HistoricAwardView> award = new Kept<>();
  private final Kept<HistoricAwardView> toFillIn = new Kept<>();
  private final Kept<RegisterBatchRow> batch = new Kept<>();
  private final Kept<List<HistoricLetters.Lacking>> lacking = new Kept<>();
  private final Kept<List<AuditRow>> history = new Kept<>();

  public Page<HistoricAwardRow> getPage() {
    return page.get(() -> view.awards(form.typed("words"), Paging.number(form)));
  }

  public HistoricAwardView getAward() {
    return award.get(() -> view.award(form.typed("ref")));
  }

  public RegisterBatchRow getBatch() {
    return batch.get(() -> view.batchOf(getAward()));
  }

  public List<AuditRow> getHistory() {
    return history.get(() -> view.historyOf(getAward()));
  }

  /** The award of the tender that is being filled in. */
  public HistoricAwardView getToFillIn() {
    return toFillIn.get(() -> fillingIn.find(form.typed("ref")));
  }

  public HistoricTenderView getTender() {
    return getToFillIn().tenders().stream()
        .filter(tender -> String.valueOf(tender.number()).equals(form.typed("number"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a tender"));
  }

  /** Letters of the award that were made. */
  public List<LetterRow> getLetters() {
    return letters.about(getAward().reference());
  }

  public List<HistoricLetters.Lacking> getLacking() {
    return lacking.get(() -> getAward().live() ? fillingIn.lacking(getAward().reference()) : List.of());
  }

  public String fillInContract() {
    fillingIn.fillInContract(getToFillIn().reference(), form.version(), form.input("historicContract"));
    return "/manage/register/awards/" + getToFillIn().reference() + "?notice=saved";
  }

  public String fillIn() {
    fillingIn.fillIn(getToFillIn().reference(), getTender().number(), form.version(), form.input("historicTender"));
    return "/manage/register/awards/" + getToFillIn().reference() + "?notice=saved";
  }
}
