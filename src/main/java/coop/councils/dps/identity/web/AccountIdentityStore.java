package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.VerifyPassword;
import coop.councils.dps.shared.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The accounts of the database as Jakarta Security's identity store. Roles are read anew at every request. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

  private VerifyPassword passwords;
  private SignInOutcome outcome;
  private HttpServletRequest request;

  protected AccountIdentityStore() {}

  @Inject
  public AccountIdentityStore(VerifyPassword passwords, SignInOutcome outcome, HttpServletRequest request) {
    this.passwords = passwords;
    this.outcome = outcome;
    this.request = request;
  }

  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    Decision decision = passwords.verify(credential.getCaller(), credential.getPasswordAsString(),
        request.getRemoteAddr());
    outcome.keep(decision);
    return decision.isAllowed()
        ? new CredentialValidationResult(passwords.callerName(credential.getCaller()), Set.of())
        : CredentialValidationResult.INVALID_RESULT;
  }
}
