package coop.councils.dps.bid.domain;

import coop.councils.dps.document.domain.DocumentRow;
import coop.councils.dps.shared.Money;
import java.util.List;
import java.util.Map;

/**
 * What a tender says: all of it is sealed from submission to opening.
 *
 * @param answers by question number
 * @param confidential why parts of an answer are confidential, by question number (R56)
 * @param price for the whole term, GBP without VAT: the sum of the lines
 * @param lines none for tenders of before there were any
 * @param declarations null for tenders of before they were asked for
 */
public record TenderContent(Map<Integer, String> answers, Map<Integer, String> confidential, Money price,
    List<PriceLine> lines, List<TenderFile> files, Declarations declarations) {

  /**
   * A file of the tender; bytes stay in the document store, known by their fingerprint.
   *
   * @param confidential why it is confidential; null if it is not
   */
  public record TenderFile(long documentId, String reference, String name, long size, String sha256, FileSlot slot,
      String confidential) {

    public String sizeText() {
      return new DocumentRow(null, null, name, null, size, sha256).sizeText();
    }
  }

  public boolean hasConfidential() {
    return !confidential.isEmpty() || files.stream().anyMatch(file -> file.confidential() != null);
  }

  /** The same but for who declared what: whether the papers differ from what was submitted is asked without it. */
  public TenderContent undeclared() {
    return new TenderContent(answers, confidential, price, lines, files, null);
  }
}
