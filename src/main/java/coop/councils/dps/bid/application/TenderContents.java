package coop.councils.dps.bid.application;

import coop.councils.dps.bid.domain.Attachment;
import coop.councils.dps.bid.domain.Bid;
import coop.councils.dps.bid.domain.Declarations;
import coop.councils.dps.bid.domain.TenderContent.TenderFile;
import coop.councils.dps.bid.domain.TenderContent;
import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the content of a tender from the supplier's working papers. */
final class TenderContents {

  private TenderContents() {}

  /** @param declarations null while nothing is submitted */
  static TenderContent of(Bid bid, Documents documents, Declarations declarations) {
    return new TenderContent(bid.answers(), bid.confidential(), bid.price(), bid.lines(), files(bid, documents),
        declarations);
  }

  static List<TenderFile> files(Bid bid, Documents documents) {
    Map<Long, DocumentRow> rows = documents.byId(bid.files().stream().map(Attachment::documentId).distinct().toList())
        .stream().collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    return bid.files().stream().map(file -> file(file, rows.get(file.documentId()))).toList();
  }

  private static TenderFile file(Attachment file, DocumentRow row) {
    return new TenderFile(row.id(), row.reference().value(), row.name(), row.size(), row.sha256(), file.slot(),
        file.confidential());
  }
}
