package coop.councils.dps.bid.domain;

import coop.councils.dps.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * What a tender says: all of it is sealed from submission to opening.
 *
 * @param answers by question number
 * @param price for the whole term, GBP without VAT
 */
public record TenderContent(Map<Integer, String> answers, Money price, List<TenderFile> files) {

  /** A file of the tender; bytes stay in the document store, known by their fingerprint. */
  public record TenderFile(long documentId, String reference, String name, long size, String sha256) {}
}
