package coop.councils.dps.supplier.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.document.application.StoreDocument;
import coop.councils.dps.document.application.Upload;
import coop.councils.dps.document.domain.StoredDocument;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.domain.DocumentFacts;
import coop.councils.dps.supplier.domain.Library;
import coop.councils.dps.supplier.domain.LibraryDocument;
import coop.councils.dps.supplier.domain.LibraryRow;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A supplier's people keep the files that their answers use: add, replace by a newer one, take out. What answers hold
 * already stays with them.
 *
 * <p>Refuses what {@link StoreDocument} does, and insurance without its last day.
 */
@UseCase
public class KeepLibrary {

  private final Library library;
  private final StoreDocument store;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public KeepLibrary(Library library, StoreDocument store, AuditTrail audit, CurrentUser user, Clock clock) {
    this.library = library;
    this.store = store;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  public List<LibraryRow> own() {
    return library.of(user.requireSupplier());
  }

  /** @return reference of the file */
  public Reference add(Upload upload, Input input) {
    long supplier = user.requireSupplier();
    DocumentFacts facts = DocumentFacts.of(input, London.dateOf(clock.instant()));
    try {
      store.check("file", upload);
    } catch (InvalidInputException e) {
      e.errors().forEach(error -> input.wrong(error.field(), error.messageKey(), error.arguments().toArray()));
    }
    input.check();
    StoredDocument document = store.store("file", upload);
    library.add(new LibraryDocument(supplier, document.id(), facts, user.actor(), clock.instant()));
    audit.record("library.added", document.reference().value(),
        Map.of("file", document.name(), "sha256", document.sha256(), "kind", facts.kind()));
    return document.reference();
  }

  /** Puts a newer file in the place of one. */
  public Reference replace(Reference old, Upload upload, Input input) {
    LibraryDocument replaced = find(old);
    Reference added = add(upload, input);
    replaced.remove(clock.instant());
    audit.record("library.replaced", old.value(), Map.of("by", added));
    return added;
  }

  public void remove(Reference reference) {
    find(reference).remove(clock.instant());
    audit.record("library.removed", reference.value(), Map.of());
  }

  private LibraryDocument find(Reference reference) {
    return library.find(user.requireSupplier(), reference).orElseThrow(() -> new NotFoundException(reference));
  }
}
