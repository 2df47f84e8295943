package coop.councils.dps.document.domain;

import coop.councils.dps.shared.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All uploaded files. Those that are still arriving are not found. */
public interface Documents {

  /** Stores the file and its bytes. */
  StoredDocument add(StoredDocument document, InputStream content) throws IOException;

  Optional<DocumentRow> byReference(Reference reference);

  /** In the order of their names. */
  List<DocumentRow> byId(Collection<Long> ids);

  /** The one of these documents that holds the same bytes, whatever its name. */
  default Optional<DocumentRow> sameAmong(Collection<Long> ids, String sha256) {
    return byId(ids).stream().filter(row -> row.sha256().equals(sha256)).findFirst();
  }

  void copyContent(long documentId, OutputStream to) throws IOException;

  /** The bytes of a part, numbered from 0; empty after the last. */
  Optional<byte[]> part(long documentId, int position);
}
