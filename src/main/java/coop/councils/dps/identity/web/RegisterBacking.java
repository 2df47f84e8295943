package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.RegisterSupplierPerson;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named("register")
@RequestScoped
public class RegisterBacking {

  @Inject
  private RegisterSupplierPerson registration;
  @Inject
  private Form form;

  public String register() {
    registration.register(RegisterSupplierPerson.Command.of(form.typed()));
    return "/register/check-email";
  }
}
