package coop.councils.dps.supplier.domain;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of a supplier's library.
 *
 * @param reference of the file itself
 * @param removedAt null while it is offered for answers
 */
public record LibraryRow(Long supplierId, Reference reference, String name, String mediaType, long size, String sha256,
    DocumentKind kind, LocalDate expiresOn, String addedByName, Instant addedAt, Instant removedAt) {

  public String sizeText() {
    return new DocumentRow(null, reference, name, mediaType, size, sha256).sizeText();
  }
}
