package coop.councils.dps.member.domain;

import coop.councils.dps.shared.Page;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.util.Optional;

/** All requests for access that were confirmed, and those that still can be. */
public interface AccessRequests {

  AccessRequest add(AccessRequest request);

  /** Held until this unit of work has ended, so that it is decided once. */
  Optional<AccessRequest> locked(Reference reference);

  Optional<AccessRequest> bySecretHash(String hash);

  /** Of an address, that wait to be confirmed or decided. */
  long waitingOf(String email);

  /** Of a member, that wait to be confirmed. */
  long unconfirmedOf(long memberId);

  /** Removes what was not confirmed in time. */
  void forgetExpired(Instant now);

  /** Confirmed ones: those that wait first, then the latest. */
  Page<AccessRequestRow> page(int number);

  Optional<AccessRequestRow> row(Reference reference);
}
