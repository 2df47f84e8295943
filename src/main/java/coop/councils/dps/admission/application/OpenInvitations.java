package coop.councils.dps.admission.application;

import java.time.Instant;
import java.util.List;

/** What a later feature knows of competitions that a supplier is invited to and that still take tenders. */
public interface OpenInvitations {

  /** A competition that takes tenders until its deadline. */
  record OpenInvitation(String competition, String buyer, int lotNumber, Instant deadline) {}

  List<OpenInvitation> of(long supplierId);
}
