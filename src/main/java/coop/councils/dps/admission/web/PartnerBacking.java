package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.KeepPartners;
import coop.councils.dps.admission.domain.PartnerRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A partner of the supplier's own application: its link sent again, its answers given back. */
@Named("ownPartner")
@RequestScoped
public class PartnerBacking {

  @Inject
  private ApplyBacking apply;
  @Inject
  private KeepPartners keep;
  @Inject
  private Form form;

  public PartnerRow getRow() {
    return apply.getApplication().partners().stream().map(partner -> partner.row())
        .filter(row -> row.reference().value().equals(form.typed("partner"))).findFirst()
        .orElseThrow(() -> new NotFoundException("a partner"));
  }

  public boolean isHasDeclared() {
    return getRow().hasDeclared();
  }

  public String sendAgain() {
    keep.sendAgain(apply.getApplication().reference(), form.typed("partner"));
    return page("linkSent");
  }

  public String reopen() {
    keep.reopen(apply.getApplication().reference(), form.typed("partner"));
    return page("partnerReopened");
  }

  private String page(String notice) {
    return "/supplier/applications/" + apply.getApplication().reference() + "?notice=" + notice;
  }
}
