package coop.councils.dps.letter.domain;

import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;

/** A letter in a list and on its page; see {@link Letter} and {@link Filing}. */
public record LetterRow(Long id, Reference reference, LetterKind kind, Reference subject, String about,
    String aboutReference, String title, Long recipientSupplierId, String recipientName, Long issuerMemberId,
    String issuerName, LocalDate dated, LocalDate reissuedOn, String sha256, int size, Reference replaces,
    Reference replacedBy, Instant withdrawnAt) {

  public boolean withdrawn() {
    return withdrawnAt != null;
  }

  /** Name of its file among others: by date, kind and reference, and whether it was withdrawn (R48). */
  public String fileName() {
    return dated + "-" + kind.key() + "-" + reference + (withdrawn() ? "-withdrawn" : "") + ".pdf";
  }
}
