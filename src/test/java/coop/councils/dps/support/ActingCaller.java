package coop.councils.dps.support;

import coop.councils.dps.identity.application.CallerSource;
import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.CallerName;
import coop.councils.dps.identity.domain.SignedIn;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Takes the place of the container's caller in the deployment under test: who acts as somebody is that person. */
@Alternative
@Priority(1)
@Dependent
public class ActingCaller implements CallerSource {

  private final SecurityContext container;
  private final Accounts accounts;

  @Inject
  ActingCaller(SecurityContext container, Accounts accounts) {
    this.container = container;
    this.accounts = accounts;
  }

  @Override
  public Optional<SignedIn> caller() {
    return ActingAs.who().isPresent()
        ? ActingAs.who().filter(email -> !email.equals(ActingAs.NOBODY)).flatMap(accounts::signedIn)
        : Optional.ofNullable(container.getCallerPrincipal()).map(Principal::getName)
            .flatMap(CallerName::parse).flatMap(accounts::signedIn);
  }
}
