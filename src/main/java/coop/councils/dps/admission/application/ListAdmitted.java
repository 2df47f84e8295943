package coop.councils.dps.admission.application;

import coop.councils.dps.admission.application.ViewAdmissions.Standing;
import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.admission.domain.ListedSupplier;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Shows anybody who is admitted to which lot; a supplier its own admissions. */
@UseCase
public class ListAdmitted {

  private final Admissions admissions;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ListAdmitted(Admissions admissions, CurrentUser user, Clock clock) {
    this.admissions = admissions;
    this.user = user;
    this.clock = clock;
  }

  /** @param asAt the list at the end of this day in the United Kingdom; null for now */
  public Page<ListedSupplier> find(Integer lot, String name, LocalDate asAt, int page) {
    return admissions.find(lot, name, at(asAt), page);
  }

  /** As {@link #find}, all of it, a row for each lot. */
  public List<AdmittedRow> all(Integer lot, String name, LocalDate asAt) {
    return admissions.list(lot, name, at(asAt));
  }

  /** Nobody knows the list of a day to come, so that of now stands for it. */
  private Instant at(LocalDate asAt) {
    boolean past = asAt != null && asAt.isBefore(London.dateOf(clock.instant()));
    return past ? London.endOf(asAt) : clock.instant();
  }

  /** The supplier's own admissions that hold today. */
  public List<Standing> own() {
    LocalDate today = London.dateOf(clock.instant());
    return admissions.of(user.requireSupplier()).stream().filter(row -> row.holds(today))
        .map(row -> new Standing(row, row.standing(today))).toList();
  }
}
