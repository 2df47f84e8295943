package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.AdmissionRow;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.Applications;
import coop.councils.dps.admission.domain.RequestRow;
import coop.councils.dps.admission.domain.RequestStatus;
import coop.councils.dps.admission.domain.SelfDeclarations;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.London;
import coop.councils.dps.supplier.application.SupplierMergeParticipant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A merged organisation's applications, admissions with their measures, and self-declarations go to the one that stays.
 *
 * <p>Refuses two that hold or wait for an admission to the same lot: one supplier holds one, and no page could choose
 * whose suspension or pause counts. Refuses two that are both asked for a self-declaration.
 */
@Dependent
class AdmissionsOfMerged implements SupplierMergeParticipant {

  private final Admissions admissions;
  private final Applications applications;
  private final SelfDeclarations declarations;
  private final Clock clock;

  @Inject
  AdmissionsOfMerged(Admissions admissions, Applications applications, SelfDeclarations declarations, Clock clock) {
    this.admissions = admissions;
    this.applications = applications;
    this.declarations = declarations;
    this.clock = clock;
  }

  @Override
  public Decision mayMerge(Two two) {
    Set<Integer> both = lots(two.kept().id());
    both.retainAll(lots(two.merged().id()));
    if (!both.isEmpty()) {
      return Decision.refused("SUPPLIER", "merge.sameLot", two.kept().name(), two.merged().name(),
          both.iterator().next());
    }
    boolean bothAsked = Stream.of(two.kept(), two.merged()).allMatch(one -> declarations.open(one.id()).isPresent());
    return Decision.allowedIf(!bothAsked, "SUPPLIER", "merge.bothAsked", two.kept().name(), two.merged().name());
  }

  /** Lots that the supplier is admitted to or waits for a decision on; a draft is nobody's claim yet. */
  private Set<Integer> lots(long supplier) {
    Stream<Integer> held = holding(supplier).map(AdmissionRow::lotNumber);
    Stream<Integer> asked = applications.requestsOf(supplier).stream().filter(row -> row.status().isWithOldham())
        .map(RequestRow::lotNumber);
    return Stream.concat(held, asked).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the one that stays holds or waits for already is not applied for again. */
  private void withdrawDrafts(long supplier, Set<Integer> lots) {
    applications.requestsOf(supplier).stream()
        .filter(row -> row.status() == RequestStatus.DRAFT && lots.contains(row.lotNumber()))
        .forEach(row -> applications.byReference(row.application()).orElseThrow().request(row.lotNumber()).withdraw());
  }

  private Stream<AdmissionRow> holding(long supplier) {
    return admissions.of(supplier).stream().filter(row -> row.holds(London.dateOf(clock.instant())));
  }

  @Override
  public List<Moving> holdings(Two two) {
    long merged = two.merged().id();
    List<Moving> moving = new ArrayList<>();
    holding(merged).forEach(row -> moving.add(Moving.of("merge.moves.admission", row.lotNumber())));
    long made = applications.requestsOf(merged).stream().map(RequestRow::application).distinct().count();
    if (made > 0) {
      moving.add(Moving.of("merge.moves.applications", made));
    }
    int declared = declarations.of(merged).size();
    if (declared > 0) {
      moving.add(Moving.of("merge.moves.declarations", declared));
    }
    return moving;
  }

  @Override
  public void move(Two two) {
    long from = two.merged().id();
    long to = two.kept().id();
    withdrawDrafts(from, lots(to));
    applications.move(from, to);
    admissions.move(from, to);
    declarations.move(from, to);
  }
}
