package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Reference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The files of all suppliers. */
public interface Library {

  /** What a form sends where no file of the library is chosen: a choice without a value is sent as "on". */
  String NO_FILE = "NONE";

  void add(LibraryDocument document);

  Optional<LibraryDocument> find(long supplierId, Reference document);

  /** What a supplier keeps now, by kind, the newest first. */
  List<LibraryRow> of(long supplierId);

  /** The files that answers name, taken out or not. */
  List<LibraryRow> files(Collection<Reference> documents);

  Optional<LibraryRow> holding(long documentId);

  /** Hands all files of one supplier to another. */
  void move(long from, long to);
}
