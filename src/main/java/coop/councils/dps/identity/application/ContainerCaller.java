package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.Accounts;
import coop.councils.dps.identity.domain.CallerName;
import coop.councils.dps.identity.domain.SignedIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * The container remembers people by the reference of their account: an address may change, and may later be somebody
 * else's, while a session lasts. A new password ends the sessions begun before it.
 */
@Dependent
class ContainerCaller implements CallerSource {

  private final SecurityContext securityContext;
  private final Accounts accounts;

  @Inject
  ContainerCaller(SecurityContext securityContext, Accounts accounts) {
    this.securityContext = securityContext;
    this.accounts = accounts;
  }

  @Override
  public Optional<SignedIn> caller() {
    return Optional.ofNullable(securityContext.getCallerPrincipal()).map(Principal::getName)
        .flatMap(CallerName::parse).flatMap(accounts::signedIn);
  }
}
