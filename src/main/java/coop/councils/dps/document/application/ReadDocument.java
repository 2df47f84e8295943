package coop.councils.dps.document.application;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Hands out a file to whom the feature that holds it lets read it. */
@UseCase
public class ReadDocument {

  private final Documents documents;
  private final Instance<DocumentAccess> access;

  @Inject
  public ReadDocument(Documents documents, @Any Instance<DocumentAccess> access) {
    this.documents = documents;
    this.access = access;
  }

  public DocumentRow find(String reference) {
    DocumentRow document = Reference.parse("DOC", reference).flatMap(documents::byReference)
        .orElseThrow(() -> new NotFoundException(reference));
    if (access.stream().noneMatch(feature -> feature.mayRead(document.id()))) {
      throw new NotFoundException(reference);
    }
    return document;
  }

  /**
   * A part of a file that was found, numbered from 0; empty after the last. Each is a unit of work of its own, so that a
   * slow reader holds no connection to the database.
   */
  public Optional<byte[]> part(DocumentRow document, int position) {
    return documents.part(document.id(), position);
  }
}
