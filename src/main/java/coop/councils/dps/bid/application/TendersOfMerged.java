package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.supplier.application.SupplierMergeParticipant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A merged organisation's tenders go where its invitations go. They are not counted for the officer, nor is anything
 * else told that would say whether there is one (R29): that both were invited is reason enough to refuse.
 */
@Dependent
class TendersOfMerged implements SupplierMergeParticipant {

  private final Bids bids;

  @Inject
  TendersOfMerged(Bids bids) {
    this.bids = bids;
  }

  @Override
  public List<Moving> holdings(Two two) {
    return List.of();
  }

  @Override
  public void move(Two two) {
    bids.move(two.merged().id(), two.kept().id());
  }
}
