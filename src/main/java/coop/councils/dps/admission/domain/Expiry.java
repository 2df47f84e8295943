package coop.councils.dps.admission.domain;

import coop.councils.dps.shared.Reference;
import java.time.LocalDate;

/**
 * Something of an admitted supplier that runs out: a file of its library, or its declaration about grounds for
 * exclusion, which holds for a year.
 *
 * @param document reference of the file; null for the declaration
 * @param documentName null for the declaration
 * @param expiresOn the last day on which it holds
 */
public record Expiry(long supplierId, Reference supplier, String supplierName, String document, String documentName,
    LocalDate expiresOn) {

  private static final String DECLARATION = "declaration";

  public boolean isDeclaration() {
    return document == null;
  }

  /** What reminders are told apart by. */
  public String subject() {
    return isDeclaration() ? DECLARATION : document;
  }
}
