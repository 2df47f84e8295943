package coop.councils.dps.identity.web;

import coop.councils.dps.identity.application.CurrentUser;
import coop.councils.dps.identity.domain.SignedIn;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.web.Form;
import coop.councils.dps.shared.web.KeptForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Signing in and out, and the form kept from before. */
@Named("signIn")
@RequestScoped
public class SignInBacking {

  private static final int SESSION_SECONDS = 60 * 60;

  @Inject
  private SecurityContext security;
  @Inject
  private SignInOutcome outcome;
  @Inject
  private CurrentUser user;
  @Inject
  private Form form;
  @Inject
  private HttpServletRequest request;

  public String signIn() {
    var input = form.input("signIn");
    input.text("email", 254);
    if (form.typed("password").isEmpty()) {
      input.wrong("password", "signIn.password.required");
    }
    input.check();
    var credential = new UsernamePasswordCredential(form.typed("email"), form.typed("password"));
    var response = (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    if (security.authenticate(request, response, AuthenticationParameters.withParams().credential(credential))
        != AuthenticationStatus.SUCCESS) {
      ((Decision) outcome.decision()).orRefuse();
    }
    // A new id for the session: one that somebody planted before is worth nothing after.
    request.changeSessionId();
    request.getSession().setMaxInactiveInterval(SESSION_SECONDS);
    user.refresh();
    return keptForm() != null ? "/continue" : next();
  }

  public String signOut() throws ServletException {
    HttpSession session = request.getSession(false);
    request.logout();
    if (session != null) {
      session.invalidate();
    }
    return "/?notice=signedOut";
  }

  public KeptForm getKept() {
    return keptForm();
  }

  private KeptForm keptForm() {
    HttpSession session = request.getSession(false);
    return session == null ? null : (KeptForm) session.getAttribute(SignedInFilter.KEPT);
  }

  /** The page that was asked for, if it is one of ours; else the home of the person's side. */
  private String next() {
    String next = form.typed("next");
    boolean ours = next.matches("/(supplier|buyer|manage|account)([/?][A-Za-z0-9/?=&._-]*)?");
    return ours ? next : user.get().map(SignedIn::role).map(role -> role.side().home()).orElse("/");
  }
}
