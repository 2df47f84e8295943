package coop.councils.dps.bid.domain;

/**
 * Shuts a tender's content at submission and opens it at the opening. The only way from a {@link TenderContent} to the
 * stored bytes and back, so that how tenders are sealed is decided in one place.
 */
public interface Seal {

  byte[] seal(TenderContent content);

  TenderContent unseal(byte[] sealed);
}
