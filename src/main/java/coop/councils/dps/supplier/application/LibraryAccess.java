package coop.councils.dps.supplier.application;

import coop.councils.dps.document.application.DocumentAccess;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryRow;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * A supplier's own people read the files of its library, and so does Oldham, which checks them; not whoever there has
 * an interest in the supplier (R15).
 */
@Dependent
public class LibraryAccess implements DocumentAccess {

  private final Library library;
  private final CurrentUser user;
  private final Instance<InterestInSupplier> interests;

  @Inject
  public LibraryAccess(Library library, CurrentUser user, @Any Instance<InterestInSupplier> interests) {
    this.library = library;
    this.user = user;
    this.interests = interests;
  }

  @Override
  public boolean mayRead(long documentId) {
    return user.get().isPresent()
        && library.holding(documentId).filter(row -> mayRead(user.require(), row)).isPresent();
  }

  private boolean mayRead(SignedIn person, LibraryRow row) {
    return switch (person.role().side()) {
      case SUPPLIER -> row.supplierId().equals(person.organisationId());
      case OLDHAM -> interests.stream().noneMatch(feature -> feature.has(person, row.supplierId()));
      case BUYER -> false;
    };
  }
}
