package coop.councils.dps.supplier.application;

import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A supplier's own people read the files of its library, and so does Oldham, which checks them. */
@Dependent
public class LibraryAccess implements DocumentAccess {

  private final Library library;
  private final CurrentUser user;

  @Inject
  public LibraryAccess(Library library, CurrentUser user) {
    this.library = library;
    this.user = user;
  }

  @Override
  public boolean mayRead(long documentId) {
    return user.get().isPresent()
        && library.holding(documentId).filter(row -> mayRead(user.require(), row)).isPresent();
  }

  private static boolean mayRead(SignedIn person, LibraryRow row) {
    return switch (person.role().side()) {
      case SUPPLIER -> row.supplierId().equals(person.organisationId());
      case OLDHAM -> true;
      case BUYER -> false;
    };
  }
}
