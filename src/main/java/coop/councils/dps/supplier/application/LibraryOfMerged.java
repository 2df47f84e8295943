package coop.councils.dps.supplier.application;

import coop.councils.dps.supplier.domain.Library;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** A merged organisation's files go to the library of the one that stays. */
@Dependent
class LibraryOfMerged implements SupplierMergeParticipant {

  private final Library library;

  @Inject
  LibraryOfMerged(Library library) {
    this.library = library;
  }

  @Override
  public List<Moving> holdings(Two two) {
    int files = library.of(two.merged().id()).size();
    return files == 0 ? List.of() : List.of(Moving.of("merge.moves.files", files));
  }

  @Override
  public void move(Two two) {
    library.move(two.merged().id(), two.kept().id());
  }
}
