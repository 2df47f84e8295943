package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.competition.domain.QuestionRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A supplier's person sees the own tender: what is written, what was received, and whether the two differ. */
@UseCase
public class ViewBid {

  private final Bids bids;
  private final BidDesk desk;
  private final Documents documents;
  private final Seal seal;
  private final CurrentUser user;

  @Inject
  public ViewBid(Bids bids, BidDesk desk, Documents documents, Seal seal, CurrentUser user) {
    this.bids = bids;
    this.desk = desk;
    this.documents = documents;
    this.seal = seal;
    this.user = user;
  }

  /** Short name of a value, by which a page shows what it was made from. */
  public static String fingerprint(String value) {
    return BidDesk.fingerprint(value);
  }

  public BidView view(Reference reference) {
    MiniCompetition competition = desk.invitedTo(reference);
    boolean open = desk.takesTenders(competition);
    Optional<Bid> found = bids.of(competition.id(), user.requireSupplier());
    if (found.isEmpty()) {
      return new BidView(null, BidStatus.DRAFT, Map.of(), null, List.of(), List.of(), false, false, open, 0);
    }
    Bid bid = found.get();
    List<Integer> numbers = competition.questions().stream().map(QuestionRow::number).toList();
    boolean changed = bids.counting(bid.id())
        .map(counting -> !seal.unseal(counting.sealedContent()).equals(TenderContents.of(bid, documents)))
        .orElse(false);
    return new BidView(bid.reference(), bid.status(), bid.answers(), bid.price(), documents.byId(bid.files()),
        bids.receipts(bid.id()), bid.isComplete(numbers), changed, open, bid.version());
  }
}
