package coop.councils.dps.supplier.application;

import coop.councils.dps.audit.application.AuditTrail;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.RefusedException;
import coop.councils.dps.shared.UseCase;
import coop.councils.dps.supplier.application.SupplierMergeParticipant.Moving;
import coop.councils.dps.supplier.application.SupplierMergeParticipant.Two;
import coop.councils.dps.supplier.domain.Supplier;
import coop.councils.dps.supplier.domain.SupplierMerge;
import coop.councils.dps.supplier.domain.SupplierRow;
import coop.councils.dps.supplier.domain.Suppliers;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An officer merges a duplicate into the organisation that stays. The duplicate is closed and its number freed; every
 * feature hands its records over ({@link SupplierMergeParticipant}); what was sent or recorded reads as it did.
 *
 * <p>Refuses one that is merged already, and what a feature refuses, such as two admissions to the same lot.
 */
@UseCase
public class MergeSuppliers {

  private final Suppliers suppliers;
  private final Instance<SupplierMergeParticipant> features;
  private final AuditTrail audit;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public MergeSuppliers(Suppliers suppliers, Instance<SupplierMergeParticipant> features, AuditTrail audit,
      CurrentUser user, Clock clock) {
    this.suppliers = suppliers;
    this.features = features;
    this.audit = audit;
    this.user = user;
    this.clock = clock;
  }

  /**
   * The two and what moves.
   *
   * @param refusals everything that keeps them from becoming one; empty where they can
   */
  public record Plan(SupplierRow kept, SupplierRow merged, List<Decision.Refused> refusals, List<Moving> moving) {}

  public Plan plan(Reference kept, Reference merged) {
    user.requireOfficer();
    Two two = two(kept, merged);
    return new Plan(two.kept(), two.merged(), refusals(two),
        features.stream().flatMap(feature -> feature.holdings(two).stream())
            .sorted(Comparator.comparing(Moving::messageKey)).toList());
  }

  public void merge(Reference kept, Reference merged, Input input) {
    user.requireOfficer();
    Two two = two(kept, merged);
    String reason = input.text("reason", 1000);
    input.mustBeTicked("understood");
    input.check();
    Stream.of(two.kept().id(), two.merged().id()).sorted().forEach(suppliers::lock);
    refusals(two).stream().findFirst().ifPresent(refused -> {
      throw new RefusedException(refused);
    });
    features.forEach(feature -> feature.move(two));
    suppliers.add(new SupplierMerge(two.kept(), two.merged(), reason, user.actor(), clock.instant()));
    supplier(two.merged()).mergeInto(two.kept().id());
    audit.record("supplier.mergedInto", merged.value(), Map.of("into", kept.value(), "name", two.merged().name()));
    audit.record("supplier.tookIn", kept.value(), Map.of("merged", merged.value(), "name", two.merged().name()));
  }

  private List<Decision.Refused> refusals(Two two) {
    return Stream.concat(Stream.of(supplier(two.kept()).mayBeMerged(), supplier(two.merged()).mayBeMerged()),
        features.stream().map(feature -> feature.mayMerge(two)))
        .filter(Decision.Refused.class::isInstance).map(Decision.Refused.class::cast)
        .sorted(Comparator.comparing(Decision.Refused::messageKey)).toList();
  }

  private Two two(Reference kept, Reference merged) {
    if (kept.equals(merged)) {
      throw new NotFoundException(merged);
    }
    return new Two(row(kept), row(merged));
  }

  private SupplierRow row(Reference reference) {
    return suppliers.row(reference).orElseThrow(() -> new NotFoundException(reference));
  }

  private Supplier supplier(SupplierRow row) {
    return suppliers.byId(row.id()).orElseThrow();
  }
}
