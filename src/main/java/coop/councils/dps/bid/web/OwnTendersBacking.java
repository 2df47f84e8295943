package coop.councils.dps.bid.web;

import coop.councils.dps.bid.application.ViewBid;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.competition.domain.CompetitionRow;
import coop.councils.dps.competition.domain.CompetitionStatus;
import coop.councils.dps.competition.web.OpportunityBacking;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Where a supplier's own tenders stand, beside its invitations. */
@Named("ownTenders")
@RequestScoped
public class OwnTendersBacking {

  @Inject
  private ViewBid view;
  @Inject
  private OpportunityBacking opportunity;
  private final Kept<Map<Reference, BidStatus>> standings = new Kept<>();

  /** Name of a status: while tenders are taken, whether the own one is in, as nobody should find out too late. */
  public String standing(CompetitionRow row) {
    if (row.status() != CompetitionStatus.PUBLISHED) {
      return row.status().name();
    }
    BidStatus own = standings.get(view::standings).get(row.reference());
    if (own == BidStatus.SUBMITTED) {
      return "SUBMITTED";
    }
    return opportunity.isOver(row.deadline()) ? "CLOSED" : own == null ? "OPEN" : "NOT_SUBMITTED";
  }

  /** Whether something is written that would be lost at the deadline. */
  public boolean isUnsubmitted(CompetitionRow row) {
    return "NOT_SUBMITTED".equals(standing(row));
  }
}
