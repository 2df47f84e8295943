package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.ChangeEmail;
import coop.councils.dps.identity.application.ConfirmEmailChange;
import coop.councils.dps.identity.application.KeepAccount;
import coop.councils.dps.identity.domain.EmailChangeRow;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.Kept;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of one's own account, and those behind the links that confirm another address. */
@Named("account")
@RequestScoped
public class AccountBacking {

  @Inject
  private KeepAccount keep;
  @Inject
  private ChangeEmail change;
  @Inject
  private ConfirmEmailChange confirmation;
  @Inject
  private Form form;
  @Inject
  private Messages messages;
  private final Kept<KeepAccount.Own> own = new Kept<>();
  private final Kept<EmailChangeRow> waiting = new Kept<>();
  private final Kept<ConfirmEmailChange.View> asked = new Kept<>();

  public KeepAccount.Own getOwn() {
    return own.get(() -> keep.own());
  }

  /** The change of address that waits to be confirmed; null when there is none. */
  public EmailChangeRow getWaiting() {
    return waiting.get(() -> change.waiting().orElse(null));
  }

  /** The change that the link of the address is about. */
  public ConfirmEmailChange.View getAsked() {
    return asked.get(() -> confirmation.view(form.typed("secret")));
  }

  /** Why the link does not confirm; null when it does. */
  public String getRefusal() {
    return getAsked().mayConfirm() instanceof Decision.Refused refused ? messages.text(refused) : null;
  }

  public String save() {
    keep.describe(form.input("account"), form.version());
    return "/account?notice=saved";
  }

  public String ask() {
    change.ask(form.input("accountEmail"));
    return "/account?notice=emailAsked";
  }

  public String confirm() {
    boolean changed = confirmation.confirm(form.typed("secret"));
    return "/change-address/" + form.typed("secret") + "?notice=" + (changed ? "emailChanged" : "emailConfirmed");
  }

  public String stop() {
    confirmation.stop(form.typed("secret"));
    return "/change-address/" + form.typed("secret") + "?notice=emailStopped";
  }
}
