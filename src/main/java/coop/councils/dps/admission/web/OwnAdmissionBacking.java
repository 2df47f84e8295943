package coop.councils.dps.admission.web;

import coop.councils.dps.admission.application.KeepOwnAdmission;
import coop.councils.dps.admission.application.ListAdmitted;
import coop.councils.dps.admission.application.ViewAdmissions.Standing;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A supplier looks after its admission to the lot that the address names. */
@Named("ownAdmission")
@RequestScoped
public class OwnAdmissionBacking {

  @Inject
  private ListAdmitted list;
  @Inject
  private KeepOwnAdmission keep;
  @Inject
  private Form form;
  private final Kept<Standing> admission = new Kept<>();

  public Standing getAdmission() {
    return admission.get(() -> list.own().stream().filter(one -> one.row().lotNumber() == lot()).findFirst()
        .orElseThrow(() -> new NotFoundException("a lot")));
  }

  public String pause() {
    keep.pause(lot(), form.input("pause"));
    return "/supplier?notice=invitationsPaused";
  }

  public String resume() {
    keep.resume(lot());
    return "/supplier?notice=invitationsResumed";
  }

  public String leave() {
    keep.leave(lot(), form.input("leave"));
    return "/supplier?notice=lotLeft";
  }

  private int lot() {
    return form.typed("lot").matches("[1-9]") ? Integer.parseInt(form.typed("lot")) : 0;
  }
}
