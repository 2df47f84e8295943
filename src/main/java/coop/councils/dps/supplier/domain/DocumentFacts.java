package coop.councils.dps.supplier.domain;

import coop.councils.dps.shared.Input;
import java.time.LocalDate;

/**
 * What a file of the library proves.
 *
 * @param expiresOn its last day; null where it does not run out
 */
public record DocumentFacts(DocumentKind kind, LocalDate expiresOn) {

  /**
   * Refuses insurance and certificates without a last day, and whatever ran out already.
   *
   * @param today the day in the United Kingdom
   */
  public static DocumentFacts of(Input input, LocalDate today) {
    DocumentKind kind = input.choice("kind", DocumentKind.class);
    LocalDate expiresOn = input.optionalDate("expiresOn").orElse(null);
    boolean typed = !input.typed("expiresOn-day").isBlank();
    if (kind != null && kind.expires() && !typed) {
      input.wrong("expiresOn-day", "library.expiresOn.required");
    } else if (expiresOn != null && expiresOn.isBefore(today)) {
      input.wrong("expiresOn-day", "library.expiresOn.past");
    }
    return new DocumentFacts(kind, expiresOn);
  }
}
