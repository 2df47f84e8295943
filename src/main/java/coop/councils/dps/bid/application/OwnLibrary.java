package coop.councils.dps.bid.application;

import coop.councils.dps.document.domain.Documents;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.supplier.domain.Library;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The files that a supplier keeps, for use in its tenders; another supplier's file is as if absent. */
@Dependent
class OwnLibrary {

  private final Library library;
  private final Documents documents;
  private final CurrentUser user;

  @Inject
  OwnLibrary(Library library, Documents documents, CurrentUser user) {
    this.library = library;
    this.documents = documents;
    this.user = user;
  }

  /** @return id of the document */
  long find(String reference) {
    return Reference.parse("DOC", reference)
        .filter(document -> library.of(user.requireSupplier()).stream()
            .anyMatch(row -> row.reference().equals(document)))
        .flatMap(documents::byReference).orElseThrow(() -> new NotFoundException("a file of the library")).id();
  }
}
