package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ListAdmitted;
import coop.councils.dps.admission.application.StartApplication;
import coop.councils.dps.admission.application.ViewAdmissions.Standing;
import coop.councils.dps.admission.domain.RequestRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a supplier's own applications and admissions stand. */
@Named("supplierHome")
@RequestScoped
public class SupplierHomeBacking {

  @Inject
  private StartApplication applications;
  @Inject
  private ListAdmitted admitted;
  private List<RequestRow> requests;
  private List<Standing> admissions;

  public List<RequestRow> getRequests() {
    if (requests == null) {
      requests = applications.ownRequests();
    }
    return requests;
  }

  public List<Standing> getAdmissions() {
    if (admissions == null) {
      admissions = admitted.own();
    }
    return admissions;
  }
}
