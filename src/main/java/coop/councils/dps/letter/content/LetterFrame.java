package coop.councils.dps.letter.content;

import coop.councils.dps.letter.domain.Recipient;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What all letters have besides their content: from whom, to whom, when, under which reference.
 *
 * @param code short code by which the letter is verified
 * @param issuedAt the moment that counts, in UTC; for a letter of the past that of its own day
 * @param recipient empty for a record
 * @param signer empty for what nobody signs: receipts and records of the platform
 * @param reissued R48: for a letter of the old register, the moment at which it was made again
 * @param correction for a letter that takes the place of another one
 * @param places where missing elements are filled in
 */
public record LetterFrame(Reference reference, String code, Instant issuedAt, DpsFacts dps, Sender sender,
    Optional<Recipient> recipient, Optional<Signer> signer, Optional<Instant> reissued,
    Optional<Correction> correction, Places places) {

  /**
   * The letter that this one replaces.
   *
   * @param whatChanged in the sender's words
   */
  public record Correction(Reference replaced, LocalDate dated, String whatChanged) {}

  /** When the file is made, which for a letter of the past is later than its date. */
  public Instant madeAt() {
    return reissued.orElse(issuedAt);
  }

  /** The day on which a letter of the old register was made again. */
  Optional<LocalDate> reissuedOn() {
    return reissued.map(London::dateOf);
  }

  /** The date of the letter in the United Kingdom. */
  public LocalDate day() {
    return London.dateOf(issuedAt);
  }
}
