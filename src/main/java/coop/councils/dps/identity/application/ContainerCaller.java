package coop.councils.dps.identity.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

@Dependent
class ContainerCaller implements CallerSource {

  private final SecurityContext securityContext;

  @Inject
  ContainerCaller(SecurityContext securityContext) {
    this.securityContext = securityContext;
  }

  @Override
  public Optional<String> callerEmail() {
    return Optional.ofNullable(securityContext.getCallerPrincipal()).map(Principal::getName);
  }
}
