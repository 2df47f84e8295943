package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.EmailLink;
import coop.councils.dps.shared.Input;
import coop.councils.dps.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Map;

/** Anybody asks for a link to choose a new password; it goes to the account's own address, or nowhere, unsaid. */
@UseCase
public class RequestPasswordReset {

  private final Accounts accounts;
  private final EmailLinks links;

  @Inject
  public RequestPasswordReset(Accounts accounts, EmailLinks links) {
    this.accounts = accounts;
    this.links = links;
  }

  public void request(Map<String, String> typed) {
    Input input = new Input("reset", typed);
    String email = input.email("email");
    input.check();
    accounts.byEmail(email).ifPresent(account ->
        links.send(account, EmailLink.Purpose.RESET, "mail.reset", "/reset/"));
  }
}
