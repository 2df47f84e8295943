package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/**
 * The buyer's people read a whole tender once it is open, with what its supplier declared and what it marked as
 * confidential (R56). Oldham does not read tenders; nobody does before declaring no interest (R20).
 */
@UseCase
public class ViewOpenedTender {

  private final OpeningDesk desk;
  private final ReadTenders tenders;

  @Inject
  public ViewOpenedTender(OpeningDesk desk, ReadTenders tenders) {
    this.desk = desk;
    this.tenders = tenders;
  }

  public TenderRow find(Reference reference, Reference tender) {
    return tenders.find(desk.own(reference), tender);
  }

  public TenderContent content(Reference reference, Reference tender) {
    return tenders.content(desk.own(reference), tender);
  }
}
