package coop.councils.dps.competition.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.competition.domain.CriteriaLibrary;
import coop.councils.dps.competition.domain.LibraryCriterion;
import coop.councils.dps.competition.domain.LibraryCriterionRow;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The administrator keeps the library of criteria, each tied to what this DPS was advertised with (R24). Owners draw
 * from it; Oldham's people read it.
 */
@UseCase
public class KeepCriteria {

  private final CriteriaLibrary library;
  private final AuditTrail audit;
  private final CurrentUser user;

  @Inject
  public KeepCriteria(CriteriaLibrary library, AuditTrail audit, CurrentUser user) {
    this.library = library;
    this.audit = audit;
    this.user = user;
  }

  public List<LibraryCriterionRow> all() {
    user.requireOldham();
    return library.all();
  }

  /** What may be drawn from for a lot, and what questions are compared with by whoever of the buyer reviews them. */
  public List<LibraryCriterionRow> forLot(int lot) {
    user.requireBuyer();
    return library.all().stream().filter(row -> row.fits(lot)).toList();
  }

  public void add(Input input) {
    user.requireAdministrator();
    LibraryCriterion.Words words = LibraryCriterion.Words.of(input);
    LibraryCriterion criterion = new LibraryCriterion(words);
    library.add(criterion);
    audit.record("criteria.added", criterion.reference().value(), Map.of("title", words.title()));
  }

  public void change(Reference reference, long version, Input input) {
    user.requireAdministrator();
    LibraryCriterion criterion = library.byReference(reference).orElseThrow(() -> new NotFoundException(reference));
    LibraryCriterion.Words words = LibraryCriterion.Words.of(input);
    audit.checkVersion(reference, version, criterion.version());
    criterion.describe(words);
    audit.record("criteria.changed", reference.value(), Map.of("title", words.title(), "retired", words.retired()));
  }
}
