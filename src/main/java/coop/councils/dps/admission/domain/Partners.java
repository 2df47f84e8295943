package coop.councils.dps.admission.domain;

import java.util.List;
import java.util.Optional;

/** The organisations that answer parts 1 and 2 of somebody's application. */
public interface Partners {

  void add(Partner partner);

  void remove(Partner partner);

  /** Those named now. */
  List<Partner> of(long applicationId);

  /** Those that were named in a submitted application, and are no more. */
  List<Partner> former(long applicationId);

  Optional<Partner> bySecretHash(String hash);
}
