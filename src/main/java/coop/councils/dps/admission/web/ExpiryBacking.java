package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.ViewExpiries;
import coop.councils.dps.admission.domain.DeclaredGround;
import coop.councils.dps.admission.domain.Expiry;
import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import coop.councils.dps.shared.web.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What runs out. */
@Named("expiry")
@RequestScoped
public class ExpiryBacking {

  @Inject
  private ViewExpiries expiries;
  @Inject
  private Form form;
  private final Kept<Page<Expiry>> past = new Kept<>();
  private final Kept<List<Expiry>> own = new Kept<>();

  public Page<Expiry> getPast() {
    return past.get(() -> expiries.past(Paging.number(form)));
  }

  public List<DeclaredGround> getGrounds() {
    return expiries.grounds();
  }

  public List<Expiry> getOwn() {
    return own.get(expiries::own);
  }
}
