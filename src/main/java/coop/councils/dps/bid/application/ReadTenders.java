package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.OpenedTender;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.bid.domain.TenderRow;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Opened tenders for the features that evaluate and award. Callers check who reads. */
@Dependent
public class ReadTenders {

  private final Bids bids;

  @Inject
  public ReadTenders(Bids bids) {
    this.bids = bids;
  }

  public List<TenderRow> of(MiniCompetition competition) {
    return bids.opened(competition.id());
  }

  public TenderRow find(MiniCompetition competition, Reference tender) {
    return opened(competition, tender).row();
  }

  public TenderContent content(MiniCompetition competition, Reference tender) {
    return TenderJson.read(opened(competition, tender).content());
  }

  private OpenedTender opened(MiniCompetition competition, Reference tender) {
    return bids.opened(tender).filter(found -> found.competitionId().equals(competition.id()))
        .orElseThrow(() -> new NotFoundException(tender));
  }
}
