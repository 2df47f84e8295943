package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.TenderContent.TenderFile;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.document.domain.Documents;

/** Makes the content of a tender from the supplier's working papers. */
final class TenderContents {

  private TenderContents() {}

  static TenderContent of(Bid bid, Documents documents) {
    return new TenderContent(bid.answers(), bid.price(), documents.byId(bid.files()).stream()
        .map(file -> new TenderFile(file.id(), file.reference().value(), file.name(), file.size(), file.sha256()))
        .toList());
  }
}
