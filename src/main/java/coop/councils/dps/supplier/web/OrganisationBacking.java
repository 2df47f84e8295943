package coop.councils.dps.supplier.web;

import coop.councils.dps.shared.web.Form;
import coop.councils.dps.supplier.application.KeepOrganisation;
import coop.councils.dps.supplier.application.ViewOrganisation;
import coop.councils.dps.supplier.domain.IdentifierScheme;
import coop.councils.dps.supplier.domain.OrganisationDetails;
import coop.councils.dps.supplier.domain.OrganisationType;
import coop.councils.dps.supplier.domain.SupplierRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The organisation as its people create it and keep it. */
@Named("organisation")
@RequestScoped
public class OrganisationBacking {

  @Inject
  private ViewOrganisation view;
  @Inject
  private KeepOrganisation keep;
  @Inject
  private Form form;
  private SupplierRow own;

  @PostConstruct
  void load() {
    own = view.own().orElse(null);
  }

  /** Null until the organisation is created. */
  public SupplierRow getOwn() {
    return own;
  }

  public OrganisationType[] getTypes() {
    return OrganisationType.values();
  }

  public IdentifierScheme[] getSchemes() {
    return IdentifierScheme.values();
  }

  public String create() {
    keep.create(OrganisationDetails.of(form.input("organisation")));
    return "/supplier?notice=organisationCreated";
  }

  public String save() {
    keep.describe(OrganisationDetails.of(form.input("organisation")), form.version());
    return "/supplier?notice=saved";
  }
}
