package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.BidStatus;
import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.EarlierAnswer;
import coop.councils.dps.bid.domain.Opening;
import coop.councils.dps.bid.domain.OpeningRow;
import coop.councils.dps.bid.domain.PriceLine;
import coop.councils.dps.bid.domain.Seal;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A supplier's person sees the own tender: what is written, what was received, for good, and whether the two differ.
 * What the supplier wrote in earlier tenders is at hand to be used again.
 */
@UseCase
public class ViewBid {

  private final Bids bids;
  private final BidDesk desk;
  private final Documents documents;
  private final Seal seal;
  private final CurrentUser user;
  private final CheckedPapers checked;

  @Inject
  public ViewBid(Bids bids, BidDesk desk, Documents documents, Seal seal, CurrentUser user,
      CheckedPapers checked) {
    this.bids = bids;
    this.desk = desk;
    this.documents = documents;
    this.seal = seal;
    this.user = user;
    this.checked = checked;
  }

  /**
   * The opening as far as it concerns one tenderer.
   *
   * @param first of the two who opened it
   * @param sha256 fingerprint of what was opened, as on the receipt
   */
  public record OwnOpening(Instant at, String first, String second, String sha256) {}

  /**
   * Short name of an answer, by which a page shows what it was made from.
   *
   * @param reason why parts of it are confidential, or null
   */
  public static String fingerprint(String answer, String reason) {
    return BidDesk.fingerprint(BidDesk.text(answer, reason));
  }

  public static String fingerprint(List<PriceLine> lines) {
    return BidDesk.fingerprint(BidDesk.text(lines));
  }

  public BidView view(Reference reference) {
    MiniCompetition competition = desk.invitedTo(reference);
    boolean open = desk.takesTenders(competition);
    Optional<Bid> found = desk.begun(competition);
    if (found.isEmpty()) {
      TenderContent nothing = new TenderContent(Map.of(), Map.of(), null, List.of(), List.of(), null);
      return new BidView(null, BidStatus.DRAFT, nothing, null, List.of(), false, false, open, 0);
    }
    Bid bid = found.get();
    TenderContent papers = TenderContents.of(bid, documents,
        bid.isSubmittedAtDeadline() ? bid.declarations() : null);
    Optional<TenderContent> submitted = bids.counting(bid.id())
        .map(counting -> counting.content(seal, reference, bid.reference()));
    boolean changed = submitted.filter(content -> !content.undeclared().equals(papers.undeclared())).isPresent();
    Declarations declared = papers.declarations() != null ? papers.declarations()
        : submitted.map(TenderContent::declarations).orElse(null);
    return new BidView(bid.reference(), bid.status(), papers, declared, bids.receipts(bid.id()),
        bid.isComplete(competition.questions()), changed, open, bid.version());
  }

  /**
   * What the page shows on which a tender is checked.
   *
   * @param papers short name of what is written; empty before anything is
   * @param amendments how often the invitation was put otherwise
   */
  public record Checked(String papers, int amendments) {}

  public Checked checked(Reference reference) {
    MiniCompetition competition = desk.invitedTo(reference);
    return new Checked(desk.begun(competition).map(checked::fingerprint).orElse(""),
        checked.amendments(competition));
  }

  /** What was received with one of the own receipts. */
  public TenderContent received(Reference reference, Reference receipt) {
    MiniCompetition competition = desk.invitedTo(reference);
    Bid bid = desk.begun(competition).orElseThrow(() -> new NotFoundException(receipt));
    return bids.submission(receipt).filter(submission -> submission.bidId().equals(bid.id()))
        .map(submission -> submission.content(seal, reference, bid.reference()))
        .orElseThrow(() -> new NotFoundException(receipt));
  }

  /** When and as what the own tender was opened; empty before that, and where none was. */
  public Optional<OwnOpening> opened(Reference reference) {
    MiniCompetition competition = desk.invitedTo(reference);
    long supplier = user.requireSupplier();
    return bids.opening(competition.id()).filter(Opening::isDone).map(Opening::row)
        .flatMap(opening -> bids.opened(competition.id()).stream().filter(row -> row.supplierId().equals(supplier))
            .findFirst().map(row -> new OwnOpening(opening.openedAt(), opening.firstOpenerName(),
                opening.secondOpenerName(), row.sha256())));
  }

  /** What the own organisation answered elsewhere, the latest first. */
  public List<EarlierAnswer> earlier(Reference reference) {
    return bids.answersElsewhere(user.requireSupplier(), desk.invitedTo(reference).id());
  }

  /** Where the own tenders stand, by competition. */
  public Map<Reference, BidStatus> standings() {
    return bids.standings(user.requireSupplier());
  }
}
