package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;

/**
 * The buyer's people read a whole tender once it is open, with what its supplier declared and what it marked as
 * confidential (R56). Oldham does not read tenders; whoever has an interest does not either (R20).
 */
@UseCase
public class ViewOpenedTender {

  private final OpeningDesk desk;
  private final ReadTenders tenders;
  private final CurrentUser user;

  @Inject
  public ViewOpenedTender(OpeningDesk desk, ReadTenders tenders, CurrentUser user) {
    this.desk = desk;
    this.tenders = tenders;
    this.user = user;
  }

  public TenderRow find(Reference reference, Reference tender) {
    return tenders.find(own(reference), tender);
  }

  public TenderContent content(Reference reference, Reference tender) {
    return tenders.content(own(reference), tender);
  }

  private MiniCompetition own(Reference reference) {
    user.requireBuyer();
    return desk.own(reference);
  }
}
