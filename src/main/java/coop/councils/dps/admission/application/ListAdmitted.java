package coop.councils.dps.admission.application;

import coop.councils.dps.admission.domain.Admissions;
import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.admission.domain.ListedSupplier;
import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** Shows anybody who is admitted to which lot; a supplier its own admissions. */
@UseCase
public class ListAdmitted {

  private final Admissions admissions;
  private final CurrentUser user;

  @Inject
  public ListAdmitted(Admissions admissions, CurrentUser user) {
    this.admissions = admissions;
    this.user = user;
  }

  public Page<ListedSupplier> find(Integer lot, String name, int page) {
    return admissions.find(lot, name, page);
  }

  public List<AdmittedRow> own() {
    return admissions.of(user.requireSupplier());
  }
}
