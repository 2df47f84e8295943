package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Reference;
import java.util.List;
import java.util.Optional;

/** All requests to join an organisation. */
public interface JoinRequests {

  void add(JoinRequest request);

  Optional<JoinRequest> byReference(Reference reference);

  Optional<JoinRequest> waitingOf(long accountId);

  Optional<JoinRequestRow> row(Reference reference);

  /** The person's last request, whatever became of it. */
  Optional<JoinRequestRow> lastOf(long accountId);

  /** Those that wait for an organisation's answer, the oldest first. */
  List<JoinRequestRow> waitingFor(long supplierId);

  /** Those that wait for any organisation's answer, the oldest first. */
  List<JoinRequestRow> waiting();

  /** What waited for one organisation waits for another. */
  void move(long fromSupplierId, long toSupplierId);
}
