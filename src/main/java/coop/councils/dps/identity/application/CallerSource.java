package coop.councils.dps.identity.application;

import coop.councils.dps.identity.domain.SignedIn;
import java.util.Optional;

/** Tells who sent the current request, as the container authenticated them. */
public interface CallerSource {

  Optional<SignedIn> caller();
}
