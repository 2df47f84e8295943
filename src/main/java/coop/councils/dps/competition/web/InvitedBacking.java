package coop.councils.dps.competition.web;

import coop.councils.dps.admission.domain.AdmittedRow;
import coop.councils.dps.competition.application.SayIntention;
import coop.councils.dps.competition.application.ViewInvited;
import coop.councils.dps.competition.domain.IntentionRow;
import coop.councils.dps.shared.NotFoundException;
import coop.councils.dps.shared.Reference;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who was invited, what each says it means to do, and who came too late. */
@Named("invited")
@RequestScoped
public class InvitedBacking {

  @Inject
  private ViewInvited invited;
  @Inject
  private SayIntention intention;
  @Inject
  private Form form;
  private final Kept<ViewInvited.Shown> shown = new Kept<>();
  private final Kept<IntentionRow> said = new Kept<>();

  public List<ViewInvited.Invited> getRows() {
    return shown.get(() -> invited.of(reference())).list();
  }

  public List<AdmittedRow> getLater() {
    return shown.get(() -> invited.of(reference())).later();
  }

  public IntentionRow getSaid() {
    return said.get(() -> intention.said(reference()));
  }

  public String say() {
    intention.say(reference(), form.input("intention"));
    return "/supplier/opportunities/" + reference() + "?notice=intentionSaid";
  }

  private Reference reference() {
    return Reference.parse("MC", form.typed("ref")).orElseThrow(() -> new NotFoundException("a competition"));
  }
}
