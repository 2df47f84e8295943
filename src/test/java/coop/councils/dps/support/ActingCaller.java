package coop.councils.dps.support;

import coop.councils.dps.identity.application.CallerSource;
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

  @Inject
  ActingCaller(SecurityContext container) {
    this.container = container;
  }

  @Override
  public Optional<String> callerEmail() {
    return ActingAs.who().isPresent() ? ActingAs.who().filter(email -> !email.equals(ActingAs.NOBODY))
        : Optional.ofNullable(container.getCallerPrincipal()).map(Principal::getName);
  }
}
