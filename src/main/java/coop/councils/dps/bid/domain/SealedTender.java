package coop.councils.dps.bid.domain;

/**
 * A shut tender.
 *
 * @param sha256 fingerprint of what is inside, as the receipt tells it
 */
public record SealedTender(byte[] bytes, String sha256) {}
