package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.ChoosePassword;
import coop.councils.dps.identity.application.RequestPasswordReset;
import coop.councils.dps.identity.domain.EmailLink.Purpose;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.web.Form;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The pages behind mailed links. Opening one changes nothing, since mail programs open links to look at them; its
 * button does.
 */
@Named("emailLink")
@RequestScoped
public class EmailLinkBacking {

  @Inject
  private ChoosePassword passwords;
  @Inject
  private RequestPasswordReset resets;
  @Inject
  private Form form;
  @Inject
  private Messages messages;

  /** Why the verification link does not work; null when it does. */
  public String getVerifyRefusal() {
    return sentence(passwords.mayChoose(Purpose.VERIFY, secret()));
  }

  public String getInviteRefusal() {
    return sentence(passwords.mayChoose(Purpose.INVITE, secret()));
  }

  public String getResetRefusal() {
    return sentence(passwords.mayChoose(Purpose.RESET, secret()));
  }

  public String verify() {
    return choose(Purpose.VERIFY);
  }

  public String acceptInvitation() {
    return choose(Purpose.INVITE);
  }

  public String resetPassword() {
    return choose(Purpose.RESET);
  }

  public String requestReset() {
    resets.request(form.typed());
    return "/forgotten-password?notice=resetSent";
  }

  private String choose(Purpose purpose) {
    passwords.choose(purpose, secret(), ChoosePassword.Command.of(form.typed()));
    return "/sign-in?notice=passwordChosen";
  }

  private String secret() {
    return form.typed("secret");
  }

  private String sentence(Decision decision) {
    return decision instanceof Decision.Refused refused ? messages.text(refused) : null;
  }
}
