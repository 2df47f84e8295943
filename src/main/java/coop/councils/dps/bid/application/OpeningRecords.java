package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bids;
import coop.councils.dps.bid.domain.LeftClosed;
import coop.councils.dps.bid.domain.OpeningRow;
import coop.councils.dps.competition.application.BuyerLetters;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.letter.application.IssueLetter;
import coop.councils.dps.letter.application.LetterDraft;
import coop.councils.dps.letter.content.OpeningRecord;
import coop.councils.dps.shared.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Files the record of an opening: who opened, when, and every tender with the fingerprint on its receipt (R29). */
@Dependent
public class OpeningRecords {

  private final Bids bids;
  private final BuyerLetters buyers;
  private final IssueLetter letters;

  @Inject
  public OpeningRecords(Bids bids, BuyerLetters buyers, IssueLetter letters) {
    this.bids = bids;
    this.buyers = buyers;
    this.letters = letters;
  }

  void store(MiniCompetition competition, Instant deadline, Instant at) {
    letters.store(draft(competition, deadline, at));
  }

  /** The record of an opening of the past. */
  public void file(MiniCompetition competition, Instant deadline, Instant at, Actor second) {
    letters.file(draft(competition, deadline, at), second);
  }

  private LetterDraft draft(MiniCompetition competition, Instant deadline, Instant at) {
    OpeningRow opening = bids.opening(competition.id()).orElseThrow().row();
    List<OpeningRecord.Tender> tenders = bids.opened(competition.id()).stream()
        .map(tender -> new OpeningRecord.Tender(tender.reference().value(), tender.supplierName(),
            tender.receivedAt(), tender.sha256())).toList();
    LeftClosed closed = bids.leftClosed(competition.id());
    OpeningRecord record = new OpeningRecord(buyers.about(competition), deadline,
        List.of(new OpeningRecord.Opener(opening.firstOpenerName(), opening.firstOpenerAt()),
            new OpeningRecord.Opener(opening.secondOpenerName(), opening.openedAt())), tenders,
        new OpeningRecord.LeftClosed(closed.withdrawn(), closed.replaced(), closed.drafts()));
    return buyers.draft(competition, record, BuyerLetters.Envelope.onFile(at, null));
  }
}
