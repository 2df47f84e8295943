package coop.councils.dps.identity.application;

import java.util.Optional;

/** Tells by e-mail address who sent the current request, as the container authenticated them. */
public interface CallerSource {

  Optional<String> callerEmail();
}
