package coop.councils.dps.publication.web;

import coop.councils.dps.admission.application.ListAdmitted;
import coop.councils.dps.admission.domain.ListedSupplier;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The public list of suppliers. */
@Named("admitted")
@RequestScoped
public class PublicSuppliersBacking {

  @Inject
  private ListAdmitted list;
  @Inject
  private Clock clock;
  @Inject
  private Form form;
  private Page<ListedSupplier> page;

  public Page<ListedSupplier> getPage() {
    if (page == null) {
      page = list.find(getLot(), getName(), getAsAt(), Paging.number(form));
    }
    return page;
  }

  /** Null for both lots. */
  public Integer getLot() {
    return form.typed("lot").matches("[1-9]") ? Integer.valueOf(form.typed("lot")) : null;
  }

  /** The day as of which the list is shown; null for now, also where the address names no day. */
  public LocalDate getAsAt() {
    return SupplierList.day(form.typed("asAt"));
  }

  /** Today in the United Kingdom, as an address names it. */
  public String getToday() {
    return London.dateOf(clock.instant()).toString();
  }

  public String getName() {
    return form.typed("name").strip();
  }
}
