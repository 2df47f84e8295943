package coop.councils.dps.bid.web;

import coop.councils.dps.bid.application.ViewOpenedTender;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A whole tender as its buyer reads it after the opening. */
@Named("openedTender")
@RequestScoped
public class OpenedTenderBacking {

  @Inject
  private ViewOpenedTender tenders;
  @Inject
  private Form form;
  private final Kept<TenderRow> row = new Kept<>();
  private final Kept<TenderContent> content = new Kept<>();

  public TenderRow getRow() {
    return row.get(() -> tenders.find(reference(), tender()));
  }

  public TenderContent getContent() {
    return content.get(() -> tenders.content(reference(), tender()));
  }

  private Reference tender() {
    return Reference.parse("TEN", form.typed("tender")).orElseThrow(() -> new NotFoundException("a tender"));
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
