package coop.councils.dps.letter.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A letter as content, ready to be printed: what is said, never how it looks.
 *
 * <p>The same document always gives the same printed bytes, so nothing in it may depend on the moment of printing.
 *
 * @param reference the letter's reference, printed beside the address and at the foot of each page
 * @param recipient empty for a record that is kept and not sent, such as an opening record
 * @param parts one for each language; the first one's language is that of the file
 * @param verification how to find out whether the paper in hand is genuine; empty for a preview
 * @param createdAt the moment the letter was issued, kept in the file's metadata
 * @param embedded the machine-readable decision that travels inside the file, if any
 * @param madeAt the moment the file was made, which its seal tells: later than {@code createdAt} for a letter of the past
 */
public record LetterDocument(String reference, Letterhead letterhead, Optional<Recipient> recipient,
    List<LetterPart> parts, Optional<Verification> verification, Instant createdAt,
    Optional<EmbeddedFile> embedded, Instant madeAt) {

  public LetterDocument {
    Texts.required(reference, "reference");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(embedded, "embedded");
    Objects.requireNonNull(madeAt, "madeAt");
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A letter needs a language to be written in");
    }
  }

  /** A letter that was made at the moment it was issued. */
  public LetterDocument(String reference, Letterhead letterhead, Optional<Recipient> recipient, List<LetterPart> parts,
      Optional<Verification> verification, Instant createdAt, Optional<EmbeddedFile> embedded) {
    this(reference, letterhead, recipient, parts, verification, createdAt, embedded, createdAt);
  }

  public LetterPart first() {
    return parts.get(0);
  }

  /** Kind of the letter in every language it is written in: the title of the file. */
  public String title() {
    return String.join(" / ", parts.stream().map(LetterPart::title).distinct().toList());
  }

  /** What the letter is about, in its first language. */
  public String subject() {
    return first().subject().plain();
  }
}
