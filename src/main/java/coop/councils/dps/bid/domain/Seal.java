package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.BrokenEnvelopeException;

/**
 * Shuts a tender's content at submission and opens it at the opening. The only way from a {@link TenderContent} to the
 * stored bytes and back, so that how tenders are sealed is decided in one place.
 */
public interface Seal {

  SealedTender seal(SealedFor place, TenderContent content);

  /** @throws BrokenEnvelopeException when it is not, bit for bit and at this place, what was received */
  TenderContent unseal(SealedFor place, SealedTender sealed);
}
