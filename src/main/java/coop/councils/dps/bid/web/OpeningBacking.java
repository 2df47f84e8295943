package coop.councils.dps.bid.web;

import coop.councils.dps.bid.application.OpenTenders;
import coop.councils.dps.bid.application.ReadStanding;
import coop.councils.dps.bid.domain.LeftClosed;
import coop.councils.dps.bid.domain.OpeningRow;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.letter.application.ReadLetters;
import coop.councils.dps.letter.domain.LetterKind;
import coop.councils.dps.letter.domain.LetterRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Progresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The opening of the tenders and its record. */
@Named("opening")
@RequestScoped
public class OpeningBacking {

  @Inject
  private OpenTenders openTenders;
  @Inject
  private ReadStanding standing;
  @Inject
  private CurrentUser user;
  @Inject
  private ReadLetters letters;
  @Inject
  private Progresses progresses;
  @Inject
  private Form form;
  private final Kept<OpeningRow> row = new Kept<>();
  private final Kept<OpenTenders.Box> box = new Kept<>();
  private final Kept<Reference> record = new Kept<>();
  private final Kept<List<Long>> suspended = new Kept<>();

  /** Null while nobody has begun, or the first of the two was left alone too long. */
  public OpeningRow getRow() {
    return row.get(() -> openTenders.opening(reference()).orElse(null));
  }

  public List<TenderRow> getTenders() {
    return box().tenders();
  }

  public LeftClosed getLeftClosed() {
    return box().leftClosed();
  }

  private OpenTenders.Box box() {
    return box.get(() -> openTenders.opened(reference()));
  }

  /** Reference of the record as a PDF; null for whom it is withheld from. */
  public Reference getRecord() {
    return record.get(() -> letters.about(reference()).stream()
        .filter(row -> row.kind() == LetterKind.OPENING_RECORD).findFirst().map(LetterRow::reference).orElse(null));
  }

  /** Whether the tenderer is suspended from the lot today. */
  public boolean isSuspended(TenderRow tender) {
    return suspended.get(() -> standing.suspended(reference())).contains(tender.supplierId());
  }

  public boolean isFirstOpener() {
    OpeningRow row = getRow();
    return row != null && row.firstOpener().equals(user.require().accountId());
  }

  public String begin() {
    openTenders.begin(reference());
    return page("openingBegun");
  }

  public String complete() {
    openTenders.complete(reference(), progresses.of(form.typed("ticket")));
    return page("opened");
  }

  private String page(String notice) {
    return "/buyer/competitions/" + reference() + "/opening?notice=" + notice;
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
