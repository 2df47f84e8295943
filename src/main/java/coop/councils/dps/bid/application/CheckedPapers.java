package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.competition.domain.Changes;
import coop.councils.dps.competition.domain.MiniCompetition;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.shared.Canonical;
import coop.councils.dps.shared.Input;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Nobody submits what they have not seen: the papers and the invitation are as on the page where they were checked. */
@Dependent
class CheckedPapers {

  private final Documents documents;
  private final Changes changes;

  @Inject
  CheckedPapers(Documents documents, Changes changes) {
    this.documents = documents;
    this.changes = changes;
  }

  /** Short name of the papers as they stand. */
  String fingerprint(Bid bid) {
    return BidDesk.fingerprint(Canonical.of(TenderContents.of(bid, documents, null)));
  }

  /** How often the invitation was put otherwise; more time alone changes nothing that is tendered. */
  int amendments(MiniCompetition competition) {
    return changes.amendments(competition.id());
  }

  /** Refuses at the declarations, so that the page comes back with what stands there now (R28). */
  void judge(MiniCompetition competition, Bid bid, Input input) {
    if (!fingerprint(bid).equals(input.typed("papers"))) {
      input.wrong("noCollusion", "bid.check.papersChanged");
    } else if (!String.valueOf(amendments(competition)).equals(input.typed("amendments"))) {
      input.wrong("noCollusion", "bid.check.amended");
    }
  }
}
