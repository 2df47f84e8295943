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
 * @param language BCP 47 tag of the letter's language, such as {@code en-GB} or {@code cy}
 * @param title kind of the letter, the title of the file: "Notice of award decision"
 * @param reference the letter's reference, printed beside the address and at the foot of each page
 * @param date date of the letter with its printed form
 * @param salutation "Dear Ms Evans", empty when the letter has none
 * @param subject what the letter is about, its first heading
 * @param createdAt the moment the letter was issued, kept in the file's metadata
 * @param embedded the machine-readable decision that travels inside the file, if any
 */
public record LetterDocument(
    String language,
    String title,
    String reference,
    LetterDate date,
    Letterhead letterhead,
    Recipient recipient,
    String salutation,
    String subject,
    List<Block> blocks,
    LetterWords words,
    Instant createdAt,
    Optional<EmbeddedFile> embedded) {

  public LetterDocument {
    Texts.required(language, "language");
    Texts.required(title, "title");
    Texts.required(reference, "reference");
    Texts.required(subject, "subject");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(salutation, "salutation");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(embedded, "embedded");
    blocks = List.copyOf(blocks);
  }
}
